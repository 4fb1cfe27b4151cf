import { setup } from 'xstate'
import type { CaseEvent } from '../record/event.js'

/**
 * Which event may follow which, after CERT/CC's Vultron model, as parallel regions that hear the same events.
 *
 * An edge on a state is an edge of the model. An `on` of a whole region is not: it says where the region goes
 * when something happened that the model has no edge for, because the world does not ask (`reduce` then reports
 * `out-of-order`). No `after`, no timers, no side effects: setTimeout cannot wait longer than 24.8 days, and
 * restored snapshots never re-arm a delay. Time arrives in the events.
 *
 * Where we leave the model, and why, is listed in docs/decisions/declared-deviations-from-vultron.md; the regions
 * `turn`, `identifier` and `credit` are ours.
 *
 * @see https://certcc.github.io/Vultron/ (report management, embargo management, case state)
 */
export const caseMachine = setup({ types: { events: {} as CaseEvent } }).createMachine({
  id: 'case',
  type: 'parallel',
  states: {
    report: {
      initial: 'start',
      states: {
        start: { on: { 'report.received': 'received' } },
        received: {
          on: {
            'report.validated': 'valid',
            'report.invalidated': 'invalid',
            'report.out-of-scope': 'invalid',
            'report.duplicate': 'deferred',
            'report.withdrawn': 'closed',
          },
        },
        invalid: { on: { 'report.validated': 'valid', 'report.closed': 'closed', 'report.withdrawn': 'closed' } },
        valid: {
          on: {
            'report.accepted': 'accepted',
            'report.deferred': 'deferred',
            'report.duplicate': 'deferred',
            'report.withdrawn': 'closed',
          },
        },
        accepted: {
          on: {
            'report.deferred': 'deferred',
            'report.duplicate': 'deferred',
            'report.closed': 'closed',
            'report.withdrawn': 'closed',
          },
        },
        deferred: {
          on: {
            'report.accepted': 'accepted',
            'report.resumed': 'accepted',
            'report.closed': 'closed',
            'report.withdrawn': 'closed',
          },
        },
        closed: { on: { 'report.reopened': 'accepted' } },
      },
      on: {
        'report.received': '.received',
        'report.validated': '.valid',
        'report.invalidated': '.invalid',
        'report.out-of-scope': '.invalid',
        'report.accepted': '.accepted',
        'report.deferred': '.deferred',
        'report.duplicate': '.deferred',
        'report.resumed': '.accepted',
        'report.closed': '.closed',
        'report.withdrawn': '.closed',
        'report.reopened': '.accepted',
      },
    },

    /** Publication or an exploit ends an embargo. Ending it removes a constraint; it obliges nobody to publish. */
    embargo: {
      initial: 'none',
      states: {
        none: { on: { 'embargo.proposed': 'proposed' } },
        proposed: {
          on: {
            'embargo.proposed': 'proposed',
            'embargo.accepted': 'active',
            'embargo.rejected': 'none',
            'made-public': 'none',
            'advisory.published': 'none',
            'exploit.published': 'none',
          },
        },
        active: {
          on: {
            'embargo.proposed': 'revise',
            'embargo.terminated': 'exited',
            'made-public': 'exited',
            'advisory.published': 'exited',
            'exploit.published': 'exited',
          },
        },
        revise: {
          on: {
            'embargo.proposed': 'revise',
            'embargo.accepted': 'active',
            'embargo.rejected': 'active',
            'embargo.terminated': 'exited',
            'made-public': 'exited',
            'advisory.published': 'exited',
            'exploit.published': 'exited',
          },
        },
        exited: {},
      },
      on: {
        'embargo.proposed': '.proposed',
        'embargo.accepted': '.active',
        'embargo.rejected': {},
        'embargo.terminated': '.exited',
      },
    },

    /**
     * The vendor's path: v, V, F, D. What is public, the vendor knows; whoever judges a report has it. There is no
     * way back: a fix of a further branch, or a fix found incomplete, leaves the region where it is.
     */
    fix: {
      initial: 'unaware',
      states: {
        unaware: {
          on: {
            'report.received': 'aware',
            'report.validated': 'aware',
            'report.invalidated': 'aware',
            'report.out-of-scope': 'aware',
            'report.accepted': 'aware',
            'report.deferred': 'aware',
            'report.duplicate': 'aware',
            'report.resumed': 'aware',
            'report.closed': 'aware',
            'report.withdrawn': 'aware',
            'report.reopened': 'aware',
            'made-public': 'aware',
            'advisory.published': 'aware',
            'exploit.published': 'aware',
          },
        },
        aware: { on: { 'fix.ready': 'ready' } },
        ready: { on: { 'fix.ready': {}, 'fix.released': 'deployed' } },
        deployed: { on: { 'fix.ready': {}, 'fix.released': {} } },
      },
      on: { 'fix.ready': '.ready', 'fix.released': '.deployed' },
    },

    /** Facts about the world: P, X, A. A published exploit makes the vulnerability public; an attack does not. */
    world: {
      type: 'parallel',
      states: {
        public: {
          initial: 'no',
          states: {
            no: { on: { 'made-public': 'yes', 'advisory.published': 'yes', 'exploit.published': 'yes' } },
            yes: {},
          },
        },
        exploit: { initial: 'no', states: { no: { on: { 'exploit.published': 'yes' } }, yes: {} } },
        attack: { initial: 'no', states: { no: { on: { 'attack.observed': 'yes' } }, yes: {} } },
      },
    },

    /** Whose move it is. The vendor's, except between a question to the reporter and what moves the case on. */
    turn: {
      initial: 'vendor',
      states: {
        vendor: { on: { 'info.requested': 'reporter' } },
        reporter: {
          on: {
            'info.supplied': 'vendor',
            'report.validated': 'vendor',
            'report.invalidated': 'vendor',
            'report.out-of-scope': 'vendor',
            'report.duplicate': 'vendor',
            'report.accepted': 'vendor',
            'report.deferred': 'vendor',
            'report.resumed': 'vendor',
            'report.withdrawn': 'vendor',
            'report.closed': 'vendor',
            'report.reopened': 'vendor',
          },
        },
      },
    },

    identifier: {
      initial: 'none',
      states: {
        none: {
          on: {
            'cve.requested': 'requested',
            'cve.reserved': 'reserved',
            'cve.published': 'published',
            'cve.rejected': 'rejected',
          },
        },
        requested: { on: { 'cve.reserved': 'reserved', 'cve.published': 'published', 'cve.rejected': 'rejected' } },
        reserved: { on: { 'cve.published': 'published', 'cve.rejected': 'rejected' } },
        published: { on: { 'cve.rejected': 'rejected' } },
        rejected: { on: { 'cve.requested': 'requested', 'cve.reserved': 'reserved', 'cve.published': 'published' } },
      },
    },

    credit: {
      initial: 'none',
      states: {
        none: { on: { 'credit.offered': 'offered', 'credit.accepted': 'accepted', 'credit.declined': 'declined' } },
        offered: { on: { 'credit.accepted': 'accepted', 'credit.declined': 'declined' } },
        accepted: { on: { 'credit.declined': 'declined' } },
        declined: { on: { 'credit.accepted': 'accepted', 'credit.offered': 'offered' } },
      },
    },
  },
})
