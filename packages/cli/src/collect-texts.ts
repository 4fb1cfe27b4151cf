import { printable } from '@disclock/audit'
import type { NamedText, Texts } from '@disclock/policy/check'
import { lookout } from './lookout.js'
import type { TextTree } from './text-tree.js'

/** What a project tells its reporters, and what of it could not be looked at. */
export interface Collected {
  readonly texts: Texts
  readonly missing: readonly string[]
}

// GitHub's own order of where community files are looked for.
const FOLDERS = ['.github', '', 'docs'] as const
/** Where sites keep the files that they serve under `/.well-known/`. */
const SITES = ['', 'public', 'static', 'docs'] as const
/** Of templates, and of workflows: more are not read, and it is said. */
const MOST = 30

/** Finds and reads what a project tells its reporters: its policies, its security.txt, its templates and its workflows. */
export async function collectTexts(tree: TextTree): Promise<Collected> {
  const { missing, seen } = lookout()
  const list = async (folder: string) => (await seen(tree.list(folder), folder === '' ? 'the files' : folder)) ?? []
  const tooMany: string[] = []
  const read = async (paths: readonly string[]) => {
    if (paths.length > MOST) tooMany.push(`${paths.length - MOST} files behind ${paths[MOST - 1]}: more than are read`)
    const texts = await Promise.all(paths.slice(0, MOST).map((path) => seen(tree.read(path), path)))
    return texts.flatMap((text, index): NamedText[] => {
      return text === null ? [] : [{ source: nameOf(tree, paths[index] ?? ''), text }]
    })
  }

  const root = await list('')
  const known = new Map<string, readonly string[]>([['', root]])
  for (const folder of ['.github', 'docs']) known.set(folder, root.includes(folder) ? await list(folder) : [])
  const everywhere = (isIt: RegExp) =>
    FOLDERS.flatMap((folder) =>
      (known.get(folder) ?? []).filter((name) => isIt.test(name)).map((name) => under(folder, name)),
    )

  const github = known.get('.github') ?? []
  const inGitHub = async (folder: string) =>
    github.includes(folder)
      ? (await list(`.github/${folder}`)).filter((name) => TEXT.test(name)).map((name) => `.github/${folder}/${name}`)
      : []
  const [disclosure] = await read(everywhere(/^disclosure\.yml$/).slice(0, 1))
  const [securityTxt] = await read((await securityTxtIn(root, list)).slice(0, 1))
  return {
    texts: {
      securityMd: await read(everywhere(/^security\.md$/i)),
      ...(disclosure !== undefined && { disclosure }),
      ...(securityTxt !== undefined && { securityTxt }),
      issueTemplates: await read([...everywhere(/^issue_template\.md$/i), ...(await inGitHub('ISSUE_TEMPLATE'))]),
      workflows: await read((await inGitHub('workflows')).filter((path) => !path.endsWith('.md'))),
    },
    missing: [...missing, ...tooMany],
  }
}

/** The name of a file is a stranger's word, too: what cannot be seen in it is written as its code. */
function nameOf(tree: TextTree, path: string): string {
  return printable(tree.name(path), 1000)
}

const TEXT = /\.(?:md|ya?ml)$/i

async function securityTxtIn(root: readonly string[], list: (folder: string) => Promise<readonly string[]>) {
  const found: string[] = []
  for (const site of SITES) {
    if (site !== '' && !root.includes(site)) continue
    const folder = under(site, '.well-known')
    if ((site !== '' || root.includes('.well-known')) && (await list(folder)).includes('security.txt'))
      found.push(under(folder, 'security.txt'))
  }
  return [...found, ...(root.includes('security.txt') ? ['security.txt'] : [])]
}

function under(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
