import { type Check, finding } from '../issue.js'
import { textsOf } from '../texts-of.js'

/** Sentences of GitHub's template for private reports, and the marks of a blank that was left. */
const LEFT =
  /Short summary of the problem|Give all details on the|Complete instructions, incl|What kind of vulnerability is|lorem ipsum|[[<](?:insert|your|describe|fill)\b[^\]>\n]{0,60}[\]>]|\b(?:TBD|TODO):?\s{0,9}$/im

/** Whether the words of a template were left standing. */
export const placeholder: Check = {
  name: 'placeholder',
  run: (report) => {
    return textsOf(report).flatMap(({ path, text }) => (LEFT.test(text) ? [finding('placeholder-left', path)] : []))
  },
  words: {
    'placeholder-left': ['Words of a template are left: {field}.', 'Write your own, or leave it empty.'],
  },
}
