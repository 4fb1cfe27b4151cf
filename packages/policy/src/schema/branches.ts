import * as v from 'valibot'
import { key, list, text, word } from './parts.js'
import { LINE } from './shapes.js'

const QUORUM_HINT = 'write all, any, or a whole number from 1'

/** The branches that get a fix, as written. */
export const branchesSchema = v.strictObject(
  {
    supported: key(
      v.pipe(
        list(
          text({ ...LINE, hint: 'write a text, such as "1.x"; put a bare number in quotes' }),
          50,
          'write a list such as [1.x, 2.x]',
        ),
        v.minLength(1, 'name at least one branch'),
      ),
      { title: 'Supported', description: 'The branches that get a fix.', example: ['1.x', '2.x'] },
    ),
    quorum: v.exactOptional(
      key(
        v.union(
          [word(['all', 'any']), v.pipe(v.number(QUORUM_HINT), v.integer(QUORUM_HINT), v.minValue(1, QUORUM_HINT))],
          QUORUM_HINT,
        ),
        {
          title: 'Quorum',
          description: 'How many of the branches must have the fix: all (default), any, or a number of them.',
          example: 'all',
        },
      ),
      'all',
    ),
  },
  'write keys, such as { supported: [1.x, 2.x], quorum: all }',
)

/** The branches of a disclosure.yml, their shape proven. */
export type BranchesRow = v.InferOutput<typeof branchesSchema>
