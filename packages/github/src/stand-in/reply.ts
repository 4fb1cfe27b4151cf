/** What a route answers, before a fault touches it. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

/** A success. */
export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status: 200, headers, body }
}

/** A refusal in GitHub's form. */
export function refusal(status: number, message: string): Reply {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}

/** What GitHub says both of what is not there and of what one may not know of. */
export const notFound = refusal(404, 'Not Found')
