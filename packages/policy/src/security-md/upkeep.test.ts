import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

const read = (text: string) =>
  readSecurityMd(text).value?.commitments.map(({ milestone, amount, unit }) => `${milestone} ${amount} ${unit}`)

describe('what somebody does in their own house promises reporters nothing', () => {
  test.each([
    { why: 'a box to tick', text: '# Reporting\n\n- [ ] Answer reports within 3 days' },
    { why: 'tasks', text: '# Security policy\n\n- Daily: check the access logs\n- Monthly: assess the threat model' },
    {
      why: 'tasks, where reports are taken too',
      text: '# Reporting\n\nMail a@b.example.\n\n- Weekly: review error logs',
    },
    { why: 'German', text: '# Sicherheit\n\n- Wöchentlich: Analyse der Protokolle\n- Alle 3 Monate: Bewertung' },
    { why: 'French', text: '# Sécurité\n\n- Chaque semaine : analyse des journaux' },
    { why: 'Spanish', text: '# Seguridad\n\n- Cada mes: análisis de dependencias' },
    { why: 'Portuguese', text: '# Segurança\n\n- A cada 3 meses: avaliação de acessos' },
    { why: 'Turkish', text: '# Güvenlik\n\n- Her 3 ayda: değerlendirme ve güncelleme' },
    { why: 'Japanese', text: '# セキュリティ\n\n- 3か月ごと：権限の評価' },
    { why: 'Chinese', text: '# 安全\n\n- 每周：评估日志' },
    {
      why: 'a table of them',
      text: '# Security policy\n\n| Activity | Interval |\n|---|---|\n| Security review | Weekly |\n| Patch review | Monthly |\n| Dependency updates | Monthly |',
    },
    {
      why: 'steps of a guide',
      text: '# Guide\n\n## After an attack\n\n1. Verify it within 2 hours\n2. Patch the hole within 3 days',
    },
    {
      why: 'news for others',
      text: '# Security policy\n\nMail a@b.example.\n\n- Every 2 weeks: status updates to management',
    },
  ])('$why', ({ text }) => {
    expect(read(text)).toEqual([])
  })

  test.each([
    { why: 'reports', text: '# Security\n\n- Weekly: triage of new reports', says: ['triage 1 weeks'] },
    {
      why: 'news under reports',
      text: '# Reporting a flaw\n\n- Updates: every 5 days',
      says: ['status-update 5 days'],
    },
    {
      why: 'news that we send',
      text: '# Security\n\nWe send status updates every 5 days.',
      says: ['status-update 5 days'],
    },
    {
      why: 'status, where reports are taken',
      text: '# Security policy\n\nMail a@b.example.\n\n- Status: weekly',
      says: ['status-update 1 weeks'],
    },
    {
      why: 'a bare assessment',
      text: '# Security policy\n\nMail a@b.example.\n\n- Initial assessment: 4 days',
      says: ['triage 4 days'],
    },
    {
      why: 'a table of answers',
      text: '# Security\n\n| Severity | Response time |\n|---|---|\n| High | 3 days |',
      says: ['acknowledgement 3 days'],
    },
    {
      why: 'a box that is ticked is no task',
      text: '# Reporting\n\n- [x] We answer within 3 days',
      says: ['acknowledgement 3 days'],
    },
  ])('but $why', ({ text, says }) => {
    expect(read(text)).toEqual(says)
  })
})
