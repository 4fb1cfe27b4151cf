import { about, CONTRADICTED, type SourceCheck, UNCLEAR } from '../source-check.js'

/** Whether the tags, branches and commits that places name are there. */
export const refs: SourceCheck = {
  name: 'source-refs',
  run: ({ places }, { whole }) => {
    const named = places.filter(({ ref }) => ref !== null)
    if (named.length === 0) return null
    return named.flatMap((place) => {
      if (place.ref === 'found') return []
      if (place.ref === 'unreadable') return about(place, 'ref-unreadable', UNCLEAR)
      return whole ? about(place, 'ref-not-found', CONTRADICTED) : about(place, 'ref-not-here', UNCLEAR)
    })
  },
  words: {
    'ref-not-found': [
      'The source has no such tag, branch or commit: {field}, {where} {at}.',
      'Name one of the project’s own repository; of a fork, give a link.',
    ],
    'ref-not-here': [
      'This copy of the source has no such tag, branch or commit: {field}, {where} {at}.',
      'It does not hold all of history: fetch all of it, with its tags, and look again.',
    ],
    'ref-unreadable': [
      'This cannot be the name of a tag, branch or commit: {field}, {where} {at}.',
      'Give the name or the commit alone, without any other sign.',
    ],
  },
}
