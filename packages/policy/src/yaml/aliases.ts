import { type Alias, type Document, type Node, visit } from 'yaml'

/** What the aliases of a document stand for. */
export interface Aliases {
  readonly targets: ReadonlyMap<Alias, Node>
  /** Those that no anchor before them explains. The library throws at them, late and without a place. */
  readonly unexplained: readonly Alias[]
}

/** What each alias stands for: the last thing before it that bears the anchor. In one walk, for a text may have many. */
export function resolveAliases(document: Document): Aliases {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  const unexplained: Alias[] = []
  visit(document, {
    Alias: (_, alias) => {
      const target = anchors.get(alias.source)
      if (target === undefined) unexplained.push(alias)
      else targets.set(alias, target)
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return { targets, unexplained }
}
