import { quote } from '../../quote.js'
import { sentencesIn } from '../../security-md/flags.js'
import { type CheckFinding, finding } from '../finding.js'
import { placeAt, type ReadTexts } from '../read-texts.js'

const OPEN =
  /\b(?:open|opening|create|creating|file|filing|submit|submitting|raise|raising|post|posting)\b (?:up )?(?:(?:an?|a new|the|our|your|new|public|github|gitlab|regular|normal)\b ?){1,4}(?:issues?|tickets?|bug reports?)\b/
const THROUGH =
  /\breport\w*\b[^.;]{0,60}\b(?:via|through|on|in|using|by|to|as)\b (?:(?:an?|the|our|your|this|public|github|gitlab|repository|project)\b'?s? ?){1,4}(?:issues?\b|issue ?tracker|bug ?tracker)/
const ABOUT = /\bvulnerabilit\w*|\bsecurity (?:issues?|bugs?|problems?|flaws?|concerns?|reports?)\b|\bexploits?\b/
/** What turns such a sentence around, or makes it speak of something else. */
const OTHERWISE =
  /\b(?:not|never|don'?t|do not|avoid|instead|rather|unless|without|no|non|other|others|general|ordinary|questions?|features?|documentation|docs|suggest\w*|improve\w*|support|contribut\w*|already|once|after|private\w*|confidential\w*|draft|policy|typos?|minor|low|hardening|encrypted|mark\w*|sensitive|less|publicly known|we|maintainers?)\b/

/** A text that forbids public issues about vulnerabilities, and asks for one in another sentence. English only. */
export function publicIssues({ securityMd }: ReadTexts): readonly CheckFinding[] {
  return securityMd
    .filter(({ read }) => read.forbidsPublicIssues)
    .flatMap((shown) =>
      sentencesIn(shown.document)
        .filter(({ said, above }) => asksForIssue(said, above))
        .map(({ text, start, end }) => {
          const place = placeAt(shown, text.at[start] ?? 0)
          const message = `${quote(text.text.slice(start, end))} stands in a text that asks not to open public issues`
          const hint = 'say which way is for vulnerabilities, and which for everything else'
          return finding('public-issue-asked', place, message, hint)
        }),
    )
}

function asksForIssue(said: string, above: string): boolean {
  if (OTHERWISE.test(said) || !(OPEN.test(said) || THROUGH.test(said))) return false
  return ABOUT.test(said) || (/\breport/.test(above) && ABOUT.test(above) && !OTHERWISE.test(above))
}
