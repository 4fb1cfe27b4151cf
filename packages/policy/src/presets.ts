// Written by `npm run presets` from presets/*.yml, which say more in their comments. Change those.

import type { Presets } from './presets-below.js'

/** The presets of this package by name, as data: what `parsePolicy` takes as `presets`. */
export const PRESETS: Presets = {
  'cert-cc-45': {
    version: 1,
    project: 'CERT/CC coordination',
    source: {
      title: 'CERT Guide to Coordinated Vulnerability Disclosure, coordinating with the CERT/CC',
      url: 'https://certcc.github.io/CERT-Guide-to-CVD/tutorials/coord_certcc/',
      read: '2026-11-22',
    },
    calendar: {
      workweek: ['mon', 'tue', 'wed', 'thu', 'fri'],
      holidays: 'none',
    },
    commitments: [
      {
        milestone: 'disclosure',
        within: '45 days',
        until: ['advisory.published', 'made-public'],
        binds: 'coordinator',
        roll: 'following',
      },
    ],
  },
  'cisa-bod-20-01': {
    version: 1,
    project: 'CISA BOD 20-01',
    source: {
      title: 'Binding Operational Directive 20-01: Develop and Publish a Vulnerability Disclosure Policy',
      url: 'https://www.cisa.gov/news-events/directives/bod-20-01-develop-and-publish-vulnerability-disclosure-policy',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'acknowledgement',
        within: '3 business days',
        strength: 'aim',
      },
      {
        milestone: 'triage',
        within: '7 days',
        strength: 'aim',
      },
      {
        milestone: 'fix',
        within: '90 days',
        strength: 'aim',
      },
    ],
  },
  'cra-article-14': {
    version: 1,
    project: 'Cyber Resilience Act, article 14',
    source: {
      title: 'Regulation (EU) 2024/2847 (Cyber Resilience Act), article 14',
      url: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'other',
        id: 'exploitation-early-warning',
        kind: 'legal',
        within: '24 hours',
        from: {
          event: 'awareness.recorded',
          of: 'exploitation',
        },
        until: {
          event: 'authority.notified',
          stage: 'early-warning',
        },
        binds: 'manufacturer',
        since: '2026-09-11',
      },
      {
        milestone: 'other',
        id: 'exploitation-notification',
        kind: 'legal',
        within: '72 hours',
        from: {
          event: 'awareness.recorded',
          of: 'exploitation',
        },
        until: {
          event: 'authority.notified',
          stage: 'notification',
        },
        binds: 'manufacturer',
        since: '2026-09-11',
      },
      {
        milestone: 'other',
        id: 'exploitation-final-report',
        kind: 'legal',
        within: '14 days',
        from: ['mitigation.available', 'fix.released'],
        until: {
          event: 'authority.notified',
          stage: 'final',
        },
        when: {
          event: 'awareness.recorded',
          of: 'exploitation',
        },
        binds: 'manufacturer',
        since: '2026-09-11',
      },
      {
        milestone: 'other',
        id: 'incident-early-warning',
        kind: 'legal',
        within: '24 hours',
        from: {
          event: 'awareness.recorded',
          of: 'incident',
        },
        until: {
          event: 'authority.notified',
          stage: 'early-warning',
        },
        binds: 'manufacturer',
        since: '2026-09-11',
      },
      {
        milestone: 'other',
        id: 'incident-notification',
        kind: 'legal',
        within: '72 hours',
        from: {
          event: 'awareness.recorded',
          of: 'incident',
        },
        until: {
          event: 'authority.notified',
          stage: 'notification',
        },
        binds: 'manufacturer',
        since: '2026-09-11',
      },
      {
        milestone: 'other',
        id: 'incident-final-report',
        kind: 'legal',
        within: '1 month',
        from: {
          event: 'authority.notified',
          stage: 'notification',
        },
        until: {
          event: 'authority.notified',
          stage: 'final',
        },
        when: {
          event: 'awareness.recorded',
          of: 'incident',
        },
        binds: 'manufacturer',
        since: '2026-09-11',
      },
    ],
  },
  curl: {
    version: 1,
    project: 'curl',
    source: {
      title: 'curl vulnerability disclosure policy',
      url: 'https://curl.se/dev/vuln-disclosure.html',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'disclosure',
        id: 'distros-notice',
        kind: 'ceiling',
        within: '7 days',
        from: {
          event: 'party.joined',
          party: 'distros',
        },
        until: 'fix.released',
      },
      {
        milestone: 'fix',
        id: 'push-critical',
        severity: 'critical',
        kind: 'ceiling',
        within: '48 hours',
        from: 'fix.merged',
        until: 'fix.released',
      },
      {
        milestone: 'fix',
        id: 'push-high',
        severity: 'high',
        kind: 'ceiling',
        within: '48 hours',
        from: 'fix.merged',
        until: 'fix.released',
      },
    ],
  },
  'cve-cna': {
    version: 1,
    project: 'CVE Program',
    source: {
      title: 'CVE Numbering Authority (CNA) Operational Rules',
      url: 'https://github.com/CVEProject/cve-documents/blob/main/CNA_Rules.md',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'other',
        id: 'cve-record',
        within: '72 hours',
        from: [
          'advisory.published',
          {
            event: 'made-public',
            by: 'vendor',
          },
        ],
        until: 'cve.published',
        when: ['cve.reserved', 'cve.published'],
      },
      {
        milestone: 'other',
        id: 'cve-record-prompt',
        within: '24 hours',
        from: [
          'advisory.published',
          {
            event: 'made-public',
            by: 'vendor',
          },
        ],
        until: 'cve.published',
        when: ['cve.reserved', 'cve.published'],
        strength: 'aim',
      },
      {
        milestone: 'other',
        id: 'cve-record-after-others',
        within: '72 hours',
        from: [
          {
            event: 'made-public',
            by: 'reporter',
          },
          {
            event: 'made-public',
            by: 'coordinator',
          },
          {
            event: 'made-public',
            by: 'third-party',
          },
        ],
        until: 'cve.published',
        when: ['cve.reserved', 'cve.published'],
        strength: 'aim',
      },
    ],
  },
  gitlab: {
    version: 1,
    project: 'GitLab',
    source: {
      title: 'GitLab handbook, vulnerability resolution',
      url: 'https://handbook.gitlab.com/handbook/security/product-security/vulnerability-management/sla',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'other',
        id: 'mitigation-critical',
        severity: 'critical',
        within: '24 hours',
        until: ['mitigation.available', 'fix.released'],
      },
      {
        milestone: 'fix',
        within: '30 days',
        severity: 'critical',
      },
      {
        milestone: 'fix',
        within: '30 days',
        severity: 'high',
      },
      {
        milestone: 'fix',
        within: '90 days',
        severity: 'medium',
      },
      {
        milestone: 'fix',
        within: '180 days',
        severity: 'low',
      },
    ],
  },
  go: {
    version: 1,
    project: 'Go',
    source: {
      title: 'Go security policy',
      url: 'https://go.dev/doc/security/policy',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'acknowledgement',
        within: '7 days',
      },
      {
        milestone: 'acknowledgement',
        kind: 'entitlement',
        after: '7 days',
        'reporter-may': 'follow up',
      },
      {
        milestone: 'acknowledgement',
        id: 'other-channel',
        kind: 'entitlement',
        after: '10 days',
        'reporter-may': "report through Google's form, since the mail may have been taken for spam",
      },
      {
        milestone: 'fix',
        within: '90 days',
        until: ['fix.released', 'made-public', 'advisory.published'],
      },
      {
        milestone: 'other',
        id: 'announcement',
        'at-least': '3 days',
        before: 'fix.released',
        until: 'disclosure.announced',
      },
      {
        milestone: 'fix',
        id: 'announcement-ceiling',
        kind: 'ceiling',
        within: '7 days',
        from: 'disclosure.announced',
        until: 'fix.released',
      },
    ],
  },
  'hackerone-recommended': {
    version: 1,
    project: 'HackerOne recommended response targets',
    source: {
      title: 'HackerOne, response target metrics',
      url: 'https://docs.hackerone.com/organizations/response-target-metrics.html',
      read: '2026-11-22',
    },
    calendar: {
      workweek: ['mon', 'tue', 'wed', 'thu', 'fri'],
      holidays: 'none',
    },
    commitments: [
      {
        milestone: 'acknowledgement',
        within: '1 business day',
        strength: 'aim',
        pausable: true,
        'on-reopen': 'ignore',
      },
      {
        milestone: 'triage',
        within: '2 business days',
        until: [
          'report.validated',
          'report.accepted',
          'report.invalidated',
          'report.out-of-scope',
          'report.duplicate',
          'report.closed',
        ],
        strength: 'aim',
        pausable: true,
        'on-reopen': 'ignore',
      },
      {
        milestone: 'other',
        id: 'bounty',
        within: '1 business day',
        from: ['report.validated', 'report.accepted'],
        until: 'bounty.awarded',
        strength: 'aim',
        pausable: true,
        'on-reopen': 'ignore',
      },
      {
        milestone: 'fix',
        id: 'resolution',
        within: '30 business days',
        until: ['fix.released', 'report.closed', 'report.invalidated', 'report.out-of-scope', 'report.duplicate'],
        strength: 'aim',
        pausable: true,
        'on-reopen': 'ignore',
      },
    ],
  },
  'hackerone-standard': {
    version: 1,
    project: 'HackerOne response standards',
    source: {
      title: 'HackerOne, response target metrics',
      url: 'https://docs.hackerone.com/organizations/response-target-metrics.html',
      read: '2026-11-22',
    },
    calendar: {
      workweek: ['mon', 'tue', 'wed', 'thu', 'fri'],
      holidays: 'none',
    },
    commitments: [
      {
        milestone: 'acknowledgement',
        within: '5 business days',
        pausable: true,
        'on-reopen': 'ignore',
      },
      {
        milestone: 'triage',
        within: '10 business days',
        until: [
          'report.validated',
          'report.accepted',
          'report.invalidated',
          'report.out-of-scope',
          'report.duplicate',
          'report.closed',
        ],
        pausable: true,
        'on-reopen': 'ignore',
      },
    ],
  },
  kubernetes: {
    version: 1,
    project: 'Kubernetes',
    source: {
      title: 'Kubernetes, security release process',
      url: 'https://github.com/kubernetes/committee-security-response/blob/main/security-release-process.md',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'other',
        id: 'fix-team',
        within: '24 hours',
        until: 'fix.started',
        strength: 'aim',
      },
      {
        milestone: 'triage',
        within: '1-7 days',
        strength: 'aim',
      },
      {
        milestone: 'other',
        id: 'cve-assigned',
        within: '1-7 days',
        until: 'cve.reserved',
        strength: 'aim',
      },
      {
        milestone: 'fix',
        id: 'fix-developed',
        within: '1-7 days',
        until: 'fix.ready',
        strength: 'aim',
      },
      {
        milestone: 'other',
        id: 'distributors-notified',
        'at-least': '7 days',
      },
      {
        milestone: 'other',
        id: 'distributors-told-the-date',
        'at-least': '24 hours',
        before: 'fix.released',
      },
      {
        milestone: 'other',
        id: 'retrospective',
        within: '1-3 days',
        from: 'fix.released',
        strength: 'aim',
      },
    ],
  },
  'linux-distros': {
    version: 1,
    project: 'distros and linux-distros',
    source: {
      title: 'Operating system distribution security contact lists',
      url: 'https://oss-security.openwall.org/wiki/mailing-lists/distros',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'disclosure',
        kind: 'ceiling',
        within: '14 days',
        from: {
          event: 'party.joined',
          party: 'linux-distros',
        },
      },
      {
        milestone: 'disclosure',
        id: 'disclosure-ceiling-preferred',
        kind: 'ceiling',
        within: '7 days',
        from: {
          event: 'party.joined',
          party: 'linux-distros',
        },
        strength: 'aim',
      },
    ],
  },
  'linux-kernel': {
    version: 1,
    project: 'Linux kernel security team',
    source: {
      title: 'Linux kernel, security bugs',
      url: 'https://docs.kernel.org/process/security-bugs.html',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'fix',
        kind: 'ceiling',
        within: '7 days',
        from: 'fix.ready',
        until: ['fix.merged', 'fix.released'],
        unless: 'extension.agreed',
      },
      {
        milestone: 'fix',
        id: 'fix-ceiling-exceptional',
        kind: 'ceiling',
        within: '14 days',
        from: 'fix.ready',
        until: ['fix.merged', 'fix.released'],
      },
      {
        milestone: 'fix',
        id: 'fix-ceiling-public',
        kind: 'ceiling',
        within: '0 days',
        from: 'fix.ready',
        until: ['fix.merged', 'fix.released'],
        when: ['made-public', 'exploit.published'],
      },
    ],
  },
  nodejs: {
    version: 1,
    project: 'Node.js',
    source: {
      title: 'Node.js, security',
      url: 'https://github.com/nodejs/node/blob/main/SECURITY.md',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'acknowledgement',
        within: '5 days',
        strength: 'aim',
      },
      {
        milestone: 'status-update',
        within: '10 days',
        until: [
          'update.sent',
          'report.validated',
          'report.accepted',
          'report.invalidated',
          'report.out-of-scope',
          'report.duplicate',
        ],
        strength: 'aim',
      },
      {
        milestone: 'acknowledgement',
        kind: 'entitlement',
        after: '6 business days',
        'reporter-may': 'escalate to the OpenJS Foundation CNA',
      },
      {
        milestone: 'status-update',
        kind: 'entitlement',
        after: '14 days',
        from: 'report.acknowledged',
        until: [
          'update.sent',
          'report.validated',
          'report.accepted',
          'report.invalidated',
          'report.out-of-scope',
          'report.duplicate',
        ],
        'reporter-may': 'escalate to the OpenJS Foundation CNA',
      },
      {
        milestone: 'disclosure',
        within: '72 hours',
        from: 'cve.reserved',
        strength: 'aim',
      },
      {
        milestone: 'disclosure',
        id: 'blog-post',
        within: '6 hours',
        from: {
          event: 'made-public',
          by: 'vendor',
        },
        until: 'advisory.published',
      },
    ],
  },
  'openssf-badge': {
    version: 1,
    project: 'OpenSSF Best Practices badge',
    source: {
      title: 'OpenSSF Best Practices, criteria for the passing badge',
      url: 'https://www.bestpractices.dev/en/criteria/0',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'acknowledgement',
        within: '14 days',
      },
      {
        milestone: 'fix',
        within: '60 days',
        severity: 'critical',
        from: ['made-public', 'cve.published', 'advisory.published'],
      },
      {
        milestone: 'fix',
        within: '60 days',
        severity: 'high',
        from: ['made-public', 'cve.published', 'advisory.published'],
      },
      {
        milestone: 'fix',
        within: '60 days',
        severity: 'medium',
        from: ['made-public', 'cve.published', 'advisory.published'],
      },
    ],
  },
  openssl: {
    version: 1,
    project: 'OpenSSL',
    source: {
      title: 'OpenSSL security policy',
      url: 'https://openssl-library.org/policies/general/security-policy/',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'disclosure',
        severity: 'high',
        within: '1 month',
        until: ['advisory.published', 'made-public'],
        strength: 'aim',
      },
    ],
  },
  'project-zero-90-30': {
    version: 1,
    project: 'Google Project Zero',
    source: {
      title: 'Project Zero, vulnerability disclosure policy',
      url: 'https://googleprojectzero.blogspot.com/p/vulnerability-disclosure-policy.html',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'fix',
        within: '90 days',
        unless: 'attack.observed',
        grace: {
          period: '14 days',
          if: {
            event: 'milestone.reached',
            name: 'grace-granted',
          },
        },
        'on-extension': 'ignore',
      },
      {
        milestone: 'disclosure',
        id: 'details',
        rules: [
          {
            within: '30 days',
            from: 'fix.released',
            if: 'fix.released',
            'if-within': '90 days',
          },
          {
            within: '120 days',
            if: {
              event: 'milestone.reached',
              name: 'grace-granted',
            },
            'if-within': '90 days',
          },
          {
            within: '90 days',
          },
        ],
        until: ['advisory.published', 'made-public'],
        unless: 'attack.observed',
        binds: 'coordinator',
      },
      {
        milestone: 'fix',
        id: 'fix-exploited',
        within: '7 days',
        when: 'attack.observed',
        grace: {
          period: '3 days',
          if: {
            event: 'milestone.reached',
            name: 'grace-granted',
          },
        },
        'on-extension': 'ignore',
      },
      {
        milestone: 'disclosure',
        id: 'details-exploited',
        rules: [
          {
            within: '30 days',
            from: 'fix.released',
            if: 'fix.released',
            'if-within': '7 days',
          },
          {
            within: '37 days',
            if: {
              event: 'milestone.reached',
              name: 'grace-granted',
            },
            'if-within': '7 days',
          },
          {
            within: '7 days',
          },
        ],
        until: ['advisory.published', 'made-public'],
        when: 'attack.observed',
        binds: 'coordinator',
      },
      {
        milestone: 'other',
        id: 'reporting-transparency',
        within: '7 days',
        until: 'disclosure.announced',
        binds: 'coordinator',
      },
    ],
  },
  threatdex: {
    version: 1,
    project: 'ThreatDex',
    source: {
      title: 'SECURITY.md of ThreatDex',
      url: 'https://threatdex.example.com/SECURITY.md',
      read: '2026-11-22',
    },
    contacts: [
      {
        email: 'security@threatdex.example.com',
        pgp: 'on-request',
        'pgp-subject': 'PGP key request',
      },
    ],
    calendar: {
      zone: 'Europe/Stockholm',
      workweek: ['mon', 'tue', 'wed', 'thu', 'fri'],
      holidays: ['SE'],
    },
    commitments: [
      {
        milestone: 'acknowledgement',
        within: '2 business days',
      },
      {
        milestone: 'triage',
        within: '5 business days',
      },
      {
        milestone: 'status-update',
        every: '7 days',
        pausable: true,
      },
      {
        milestone: 'fix',
        within: '90 days',
      },
      {
        milestone: 'disclosure',
        within: '90 days',
      },
      {
        milestone: 'fix',
        within: '14 days',
        severity: 'critical',
        strength: 'aim',
      },
      {
        milestone: 'acknowledgement',
        kind: 'entitlement',
        after: '2 business days',
        'reporter-may': 'follow up',
      },
    ],
    report: {
      ask: [
        {
          field: 'summary',
          level: 'required',
        },
        {
          field: 'component',
          level: 'required',
        },
        {
          field: 'severity',
          level: 'required',
        },
        {
          field: 'steps',
          level: 'required',
        },
        {
          field: 'poc',
          level: 'optional',
        },
        {
          field: 'fix',
          level: 'optional',
        },
        {
          field: 'contact',
          level: 'required',
        },
      ],
    },
    scope: {
      in: [
        'apps/web',
        'apps/api',
        'workers/*',
        'packages/*',
        'infra/docker-compose.yml and the container configuration that belongs to it',
        'GitHub Actions workflows, with the supply chain and the secrets they touch',
      ],
      out: [
        'services of third parties that the project depends on',
        'social engineering of contributors or maintainers',
        'denial of service against the production service',
        'publicly known issues in dependencies, which belong to the upstream project',
      ],
    },
    supported: [
      {
        version: 'main (latest)',
        supported: true,
      },
      {
        version: 'older releases',
        supported: false,
      },
    ],
    questions: 'the GitHub Discussions of the repository',
    'forbids-public-issues': true,
    credit: 'offered',
    'safe-harbor': [
      'take no legal action against you',
      'work with you until the issue is understood and resolved',
      'credit you in the advisory, if you wish',
    ],
    'asked-of-reporters': [
      'Give us reasonable time for a fix before you publish the issue.',
      'Do not access, change or delete data that is not yours.',
      'Do nothing that makes the service worse for others.',
      'Test only on accounts and systems that are yours, or that you may use.',
      'Upgrade an older version before you report.',
      'Take sensitive data out of what you send us.',
    ],
    stages: {
      receipt: 'Your report arrives, and we open a case.',
      triage: 'The security team reproduces the issue and assesses its severity.',
      fix: 'We develop a patch on a private branch.',
      testing: 'We review and test the patch.',
      release: 'We merge the patch and publish a new release.',
      disclosure:
        'We publish a security advisory on GitHub, on a day that we agree with you where we can. It credits you, unless you prefer to stay anonymous.',
    },
    reviewed: {
      every: '12 months',
    },
  },
  'threatextract-ioc-ner': {
    version: 1,
    project: 'ThreatExtract-IOC-NER',
    source: {
      title: 'SECURITY.md of ThreatExtract-IOC-NER',
      url: 'https://threatextract-ioc-ner.example.com/SECURITY.md',
      read: '2026-11-22',
    },
    contacts: [
      {
        advisory: true,
      },
      {
        email: 'unstated',
      },
    ],
    commitments: [
      {
        milestone: 'acknowledgement',
        within: '48 hours',
      },
      {
        milestone: 'status-update',
        within: '7 days',
      },
      {
        milestone: 'fix',
        within: '30-90 days',
        strength: 'aim',
      },
    ],
    report: {
      ask: [
        {
          field: 'type',
          level: 'required',
        },
        {
          field: 'location',
          level: 'required',
        },
        {
          field: 'steps',
          level: 'required',
        },
        {
          field: 'poc',
          level: 'optional',
        },
        {
          field: 'impact',
          level: 'required',
        },
      ],
    },
    scope: {
      in: ['the model and its codebase', 'scripts and utilities for training', 'the Gradio demo'],
      out: [
        'dependencies, which belong to their own maintainers',
        'instances and modifications that users deploy themselves',
      ],
    },
    supported: [
      {
        version: '1.x.x',
        supported: true,
      },
    ],
    'forbids-public-issues': true,
    'asked-of-reporters': [
      'Give us reasonable time to look into vulnerabilities and to deal with them.',
      'Exploit nothing further than a proof of concept needs.',
      'Do not access, change or delete data of others.',
      "Act in good faith, without harm to anybody's privacy or to the service.",
    ],
  },
  'zdi-120': {
    version: 1,
    project: 'Zero Day Initiative',
    source: {
      title: 'Zero Day Initiative, disclosure policy',
      url: 'https://www.zerodayinitiative.com/advisories/disclosure_policy/',
      read: '2026-11-22',
    },
    commitments: [
      {
        milestone: 'acknowledgement',
        within: '5 business days',
      },
      {
        milestone: 'acknowledgement',
        id: 'second-contact',
        kind: 'entitlement',
        after: '5 business days',
        'reporter-may': 'try formally a second time',
      },
      {
        milestone: 'acknowledgement',
        id: 'intermediary',
        kind: 'entitlement',
        after: '10 business days',
        'reporter-may': 'ask an intermediary to reach the vendor',
      },
      {
        milestone: 'acknowledgement',
        kind: 'entitlement',
        after: '15 business days',
        'reporter-may': 'publish an advisory',
      },
      {
        milestone: 'fix',
        within: '120 days',
        from: 'report.acknowledged',
      },
      {
        milestone: 'fix',
        kind: 'entitlement',
        after: '120 days',
        from: 'report.acknowledged',
        'reporter-may': 'publish a limited advisory with a mitigation',
      },
    ],
  },
}
