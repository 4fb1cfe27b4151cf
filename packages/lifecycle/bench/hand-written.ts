/**
 * The least that a reduction could cost: the regions of the ordinary case, written out by hand over events that are
 * in order already. It reads no time, reports no anomaly and knows no edge that the case does not need.
 */
export function byHand(events: readonly { readonly type: string }[]): Readonly<Record<string, string>> {
  const at = {
    report: 'start',
    embargo: 'none',
    fix: 'unaware',
    public: 'no',
    exploit: 'no',
    attack: 'no',
    turn: 'vendor',
    identifier: 'none',
    credit: 'none',
  }
  for (const { type } of events) {
    switch (type) {
      case 'report.received':
        at.report = 'received'
        if (at.fix === 'unaware') at.fix = 'aware'
        break
      case 'report.validated':
        at.report = 'valid'
        at.turn = 'vendor'
        break
      case 'report.accepted':
        at.report = 'accepted'
        at.turn = 'vendor'
        break
      case 'info.requested':
        at.turn = 'reporter'
        break
      case 'info.supplied':
        at.turn = 'vendor'
        break
      case 'embargo.proposed':
        at.embargo = at.embargo === 'active' || at.embargo === 'revise' ? 'revise' : 'proposed'
        break
      case 'embargo.accepted':
        at.embargo = 'active'
        break
      case 'fix.ready':
        at.fix = 'ready'
        break
      case 'fix.released':
        at.fix = 'deployed'
        break
      case 'cve.requested':
        at.identifier = 'requested'
        break
      case 'cve.published':
        at.identifier = 'published'
        break
      case 'credit.offered':
        at.credit = 'offered'
        break
      case 'credit.accepted':
        at.credit = 'accepted'
        break
      case 'advisory.published':
        at.public = 'yes'
        if (at.embargo === 'active' || at.embargo === 'revise') at.embargo = 'exited'
        break
    }
  }
  return at
}
