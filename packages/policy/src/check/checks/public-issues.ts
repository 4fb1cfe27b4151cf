import { quote } from '../../quote.js'
import { sentencesIn } from '../../security-md/flags.js'
import { type CheckFinding, finding } from '../finding.js'
import { placeAt, type ReadTexts } from '../read-texts.js'
import { anyWord, CHECK_WORDS, wordOf } from '../words.js'

const REQUESTS = CHECK_WORDS.map((words) => ({
  opensIssue: wordOf(words, ({ opensIssue }) => opensIssue),
  otherwise: wordOf(words, ({ otherwise }) => otherwise),
}))
const VULNERABILITY = anyWord(({ vulnerability }) => vulnerability)
const REPORTS = anyWord(({ reports }) => reports)

/** A text that forbids public issues about vulnerabilities, and asks for one in another sentence. */
export function publicIssues({ securityMd }: ReadTexts): readonly CheckFinding[] {
  return securityMd
    .filter(({ read }) => read.forbidsPublicIssues)
    .flatMap((shown) =>
      sentencesIn(shown.document)
        .filter(({ said, above }) => asksForIssue(said, above))
        .map(({ text, start, end }) => {
          const place = placeAt(shown, text.at[start] ?? 0)
          const message = `${quote(text.text.slice(start, end))} stands in a text that asks not to open public issues`
          const hint = 'name the private way for vulnerabilities, and say that issues are for everything else'
          return finding('public-issue-asked', place, message, hint)
        }),
    )
}

/** In whatever languages the request can be read, as neighbours share words, none has a word that turns it around. */
function asksForIssue(said: string, above: string): boolean {
  const read = REQUESTS.filter(({ opensIssue }) => opensIssue.test(said))
  const isTurned = (text: string) => read.some(({ otherwise }) => otherwise.test(text))
  if (read.length === 0 || isTurned(said)) return false
  return VULNERABILITY.test(said) || (REPORTS.test(above) && VULNERABILITY.test(above) && !isTurned(above))
}
