import { describe, expect, test } from 'vitest'
import { fold } from './fold.js'
import { isForElse, refusalIn } from './other-purpose.js'

describe('what an address is for', () => {
  test.each([
    { why: 'business', text: 'For commercial enquiries, please write to:', other: true },
    { why: 'leave to test', text: 'Write to the board <board@a.example> for permission.', other: true },
    { why: 'a mailing list', text: 'Membership requests', other: true },
    { why: 'German', text: 'Allgemeine Fragen', other: true },
    { why: 'French', text: 'Questions générales', other: true },
    { why: 'Spanish', text: 'Consultas generales', other: true },
    { why: 'Portuguese', text: 'Dúvidas gerais', other: true },
    { why: 'Turkish', text: 'Genel sorularınız için', other: true },
    { why: 'Japanese', text: '一般的なお問い合わせ', other: true },
    { why: 'Chinese', text: '一般咨询', other: true },
    { why: 'another duty', text: 'Compliance contacts', other: true },
    { why: 'the policy itself', text: 'For suggestions on this policy, write to us.', other: true },
    { why: 'the policy, though of security', text: 'Comments on this security policy', other: true },
    { why: 'the policy, in German', text: 'Anmerkungen zu dieser Richtlinie', other: true },
    { why: 'the policy, in French', text: 'Vos commentaires sur cette politique', other: true },
    { why: 'the policy, in Spanish', text: 'Sugerencias sobre esta política', other: true },
    { why: 'the policy, in Portuguese', text: 'Comentários sobre este documento', other: true },
    { why: 'the policy, in Turkish', text: 'Bu politika için önerileriniz', other: true },
    { why: 'the policy, in Japanese', text: '本ポリシーへのご意見', other: true },
    { why: 'the policy, in Chinese', text: '对本政策的建议', other: true },
    { why: 'a report as well', text: 'To comment on this policy or report a flaw', other: false },
    { why: 'reports as well', text: 'For general questions and security reports', other: false },
    { why: 'reports as well, in Spanish', text: 'Consultas generales y de seguridad', other: false },
    { why: 'a time to answer', text: 'Please allow us two days for a reply.', other: false },
    { why: 'reports', text: 'Mail us.', other: false },
  ])('$why: $text', ({ text, other }) => {
    expect(isForElse(fold(text))).toBe(other)
  })

  test.each([
    { text: 'Do not use this address to report vulnerabilities.', refuses: true },
    { text: 'The list is not intended for security reports.', refuses: true },
    { text: 'Bitte nicht für Sicherheitsmeldungen.', refuses: true },
    { text: 'No lo utilices para reportar vulnerabilidades.', refuses: true },
    { text: '请勿使用该邮箱报告安全漏洞。', refuses: true },
    { text: 'Do not use it for non-security questions.', refuses: false },
    { text: 'Do not use public issues to report vulnerabilities.', refuses: false },
    { text: 'Do not report vulnerabilities in public.', refuses: false },
  ])('refuses reports, $refuses: $text', ({ text, refuses }) => {
    expect(refusalIn(fold(text)) !== null).toBe(refuses)
  })
})
