import { describe, expect, test } from 'vitest'
import { fold } from './fold.js'
import { milestonesIn } from './milestone.js'

describe('what a period is for', () => {
  test.each([
    { why: 'a reply', text: 'We will respond', says: ['acknowledgement'] },
    { why: 'a confirmation of receipt', text: 'confirm receipt of your report', says: ['acknowledgement'] },
    { why: 'a confirmation of the bug', text: 'confirm the vulnerability', says: ['triage'] },
    { why: 'a detailed answer is no first one', text: 'a more detailed response', says: ['triage'] },
    { why: 'a plan', text: 'Assessment and plan', says: ['triage'] },
    { why: 'progress', text: 'keep you informed', says: ['status-update'] },
    { why: 'a security update is a fix', text: 'publish a security update', says: ['fix'] },
    { why: 'to publish a fix discloses nothing', text: 'publish a fix', says: ['fix'] },
    { why: 'an advisory', text: 'publish an advisory', says: ['disclosure'] },
    { why: 'to fix and publish is one thing', text: 'fix and publish', says: ['fix'] },
    { why: 'to publish the details is another', text: 'fix and publish the details', says: ['fix', 'disclosure'] },
    { why: 'one thing, in Turkish', text: 'düzeltme ve yayınlama', says: ['fix'] },
    { why: 'two, in German', text: 'Behebung und Veröffentlichung der Schwachstelle', says: ['fix', 'disclosure'] },
    { why: 'a plan, in Chinese', text: '提供修复计划', says: ['triage'] },
    { why: 'a fix, in Chinese', text: '提供修复版本', says: ['fix'] },
    { why: 'a schedule, in Japanese', text: '修正スケジュール', says: ['triage'] },
    { why: 'a plan, in Spanish', text: 'un plan de corrección', says: ['triage'] },
    { why: 'a plan, in Turkish', text: 'düzeltme planı', says: ['triage'] },
    { why: 'how often, in French', text: 'Fréquence des mises à jour', says: ['status-update'] },
    { why: 'only the timeline is promised', text: 'provide a timeline for a fix', says: ['other'] },
    { why: 'two nouns', text: 'Triage and fix', says: ['triage', 'fix'] },
    { why: 'two nouns with a slash', text: 'Fix / coordinated disclosure', says: ['fix', 'disclosure'] },
    {
      why: 'two verbs',
      text: 'acknowledge your report and provide an assessment',
      says: ['acknowledgement', 'triage'],
    },
    { why: 'work before a reply', text: 'we will investigate and respond', says: ['acknowledgement'] },
    { why: 'work before a fix', text: 'we confirm the issue and fix it', says: ['fix'] },
    { why: 'a fix, or less', text: 'a fix or a mitigation plan', says: ['fix'] },
    { why: 'what the reply holds', text: 'a status update with an assessment', says: ['status-update'] },
    { why: 'when, not what', text: 'once triaged, a patch', says: ['fix'] },
    { why: 'what it comes before', text: 'fix before public disclosure', says: ['fix'] },
    { why: 'what is confirmed already', text: 'fixes for confirmed vulnerabilities', says: ['fix'] },
    { why: 'a kind of vulnerability', text: 'information disclosure', says: [] },
    { why: 'nothing', text: 'Everything about your report', says: [] },
    { why: 'German', text: 'Eingangsbestätigung', says: ['acknowledgement'] },
    { why: 'German without umlauts', text: 'Wir bestaetigen den Empfang', says: ['acknowledgement'] },
    { why: 'French', text: 'Accusé de réception', says: ['acknowledgement'] },
    { why: 'Spanish', text: 'publicar una corrección', says: ['fix'] },
    { why: 'Portuguese', text: 'Análise e correção', says: ['triage', 'fix'] },
    { why: 'Turkish', text: 'ilk yanıt', says: ['acknowledgement'] },
    { why: 'Japanese', text: '重大度の評価', says: ['triage'] },
    { why: 'Chinese, and when', text: '确认收到，并在修复发布后致谢', says: ['acknowledgement'] },
  ])('$why: $text', ({ text, says }) => {
    expect(milestonesIn(fold(text))).toEqual(says)
  })
})
