/** A link to a file in a repository on the web. Which part of `rest` is the ref only the repository can tell. */
export interface Permalink {
  /** `owner/name`, in lower case. */
  readonly repository: string
  /** The ref and the path, as in `main/src/a.c`. */
  readonly rest: string
  readonly line: number | undefined
}

/** GitHub and Gitea's kin, GitLab, Bitbucket; lines are `#L10`, `#L10-L12`, `#lines-10`. */
const LINK =
  /^https:\/\/[\w.-]{1,100}\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:-\/)?(?:blob|blame|raw|src(?:\/(?:commit|branch|tag))?)\/([^\s?#]{1,1000})(?:\?[^\s#]{0,200})?(?:#(?:L|lines-)(\d{1,7})\S{0,40})?$/

/** Reads an address; null where it is none of a file. */
export function parsePermalink(address: string): Permalink | null {
  const [, repository, rest, line] = LINK.exec(address) ?? []
  if (repository === undefined || rest === undefined) return null
  return {
    repository: repository.toLowerCase(),
    rest: decoded(rest),
    line: line === undefined ? undefined : Number(line),
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a lone % stands for itself
  }
}
