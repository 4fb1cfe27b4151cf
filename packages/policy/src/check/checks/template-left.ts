import { type CheckFinding, finding } from '../finding.js'
import { placeAt, type ReadTexts } from '../read-texts.js'

/**
 * The text that GitHub offers who starts a SECURITY.md, left as it was. The words and the versions are those that its
 * editor puts in: https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository
 */
const LEFT = [
  { pattern: /use this section to tell people/i, what: 'an instruction to who fills it in' },
  { pattern: /tell them where to go, how often they can expect/i, what: 'an instruction to who fills it in' },
  {
    pattern: /\|\s{0,9}5\.1\.x\s{0,9}\|[^\n]{0,60}\n\|\s{0,9}5\.0\.x\s{0,9}\|[^\n]{0,60}\n\|\s{0,9}4\.0\.x/i,
    what: 'versions 5.1.x, 5.0.x and 4.0.x, which are an example',
  },
]

/** What is left of GitHub's template, each sentence and the table where it begins. */
export function templateLeft({ securityMd }: ReadTexts): readonly CheckFinding[] {
  return securityMd.flatMap((read) =>
    LEFT.flatMap(({ pattern, what }) => {
      const at = pattern.exec(read.text)?.index
      if (at === undefined) return []
      return [
        finding(
          'template-text',
          placeAt(read, at),
          `${what}, from GitHub's template`,
          'write what holds for this project',
        ),
      ]
    }),
  )
}
