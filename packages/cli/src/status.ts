/** How a command ended: the exit status. 0 well, 1 overdue, 2 wrong use or unreadable input, 3 could not look. */
export type Status = 0 | 1 | 2 | 3
