import type { EventType } from '@disclock/policy'
import type { AnyStateMachine, AnyStateNode } from 'xstate'

/** Where one event takes one region: along an edge of the model, or against it (`forced`). */
interface Step {
  readonly to: string
  readonly forced: boolean
}

/** One region of the machine as a table: its states, and for each what each event does. */
export interface Region {
  /** Its path in the machine, such as `report` or `world.public`. */
  readonly path: string
  readonly initial: string
  readonly states: readonly string[]
  /** Whether the event moves the region from any state. */
  readonly hears: (event: EventType) => boolean
  /** The step from a state by an event; undefined where the region does not hear the event. */
  readonly step: (state: string, event: EventType) => Step | undefined
  /** The events of the model that lead from one state to another, the fewest; empty where none do. */
  readonly way: (from: string, to: string) => readonly EventType[]
}

/**
 * The regions of a state machine as tables, read from the machine itself at load: XState's own `transition` builds
 * an actor for every event, about a hundred times slower. Held equal to XState in the tests.
 *
 * @throws {TypeError} The machine has something that a table cannot hold: a guard, an action, a delay, a history.
 *   Better an error at load than a silent difference.
 */
export function regionsOf(machine: AnyStateMachine): readonly Region[] {
  return leafRegions(machine.root).map(tableOf)
}

function leafRegions(node: AnyStateNode): AnyStateNode[] {
  const children = Object.values(node.states)
  if (node.type === 'parallel') return children.flatMap(leafRegions)
  if (node.type === 'compound' && children.every((child) => child.type === 'atomic')) return [node]
  throw new TypeError(`${node.id}: a table holds regions of plain states only, not a ${node.type} state`)
}

type Edges = ReadonlyMap<string, string>

function tableOf(region: AnyStateNode): Region {
  const edges = new Map(Object.values(region.states).map((state) => [state.key, edgesOf(state)] as const))
  const forced = edgesOf(region)
  const path = region.path.join('.')
  const initial = region.initial.target[0]?.key
  if (initial === undefined) throw new TypeError(`${path}: no initial state`)
  const steps = new Map([...edges].map(([state, legal]) => [state, stepsFrom(state, legal, forced)]))
  const heard = new Set([...steps.values()].flatMap((step) => [...step.keys()]))

  return {
    path,
    initial,
    states: [...edges.keys()],
    hears: (event) => heard.has(event),
    step: (state, event) => steps.get(state)?.get(event),
    way: (from, to) => shortest(edges, from, to),
  }
}

/** An edge of the state hides what the whole region would do. */
function stepsFrom(state: string, legal: Edges, forced: Edges): ReadonlyMap<string, Step> {
  const stepTo = (to: string, isForced: boolean): Step => ({ to: to === STAY ? state : to, forced: isForced })
  return new Map([
    ...[...forced].map(([event, to]) => [event, stepTo(to, true)] as const),
    ...[...legal].map(([event, to]) => [event, stepTo(to, false)] as const),
  ])
}

const STAY = ''

function edgesOf(node: AnyStateNode): Edges {
  plainOrThrow(node)
  return new Map(
    [...node.transitions].map(([event, [transition, ...others]]) => {
      if (transition === undefined || others.length > 0 || transition.guard || transition.actions.length > 0)
        throw new TypeError(`${node.id}: "${event}" has a guard, an action or several candidates`)
      return [event, transition.target?.[0]?.key ?? STAY] as const
    }),
  )
}

function plainOrThrow(node: AnyStateNode): void {
  if (node.entry.length + node.exit.length + node.invoke.length + (node.always?.length ?? 0) + node.after.length > 0)
    throw new TypeError(`${node.id}: entry, exit, invoke, always and after do not fit a table`)
}

function shortest(edges: ReadonlyMap<string, Edges>, from: string, to: string): readonly EventType[] {
  const ways = new Map<string, readonly EventType[]>([[from, []]])
  for (const [state, way] of ways) {
    if (state === to) return way
    for (const [event, next] of edges.get(state) ?? [])
      if (!ways.has(next)) ways.set(next, [...way, event as EventType])
  }
  return []
}
