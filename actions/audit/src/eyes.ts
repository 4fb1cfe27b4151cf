import { setSecret } from '@actions/core'
import { type AuditRequest, eyesOfInstallation } from '@disclock/audit'
import { type ConnectionOptions, type GitHub, mintInstallationToken, openGitHub } from '@disclock/github'
import type { Inputs } from './inputs.js'

/** How to look at each repository: with the given token, or with one that is minted for it alone. */
export function openEyes(
  credentials: Inputs['credentials'],
  content: GitHub,
  connection: ConnectionOptions,
): AuditRequest['eyesOf'] {
  switch (credentials.kind) {
    case 'none':
      return () => Promise.resolve({ content, advisories: { kind: 'none' } })
    case 'token': {
      const github = openGitHub({ ...connection, token: credentials.token })
      return () => Promise.resolve({ content, advisories: { kind: 'token', github, permitted: false } })
    }
    case 'app':
      return async (slug) => {
        const minted = await mintInstallationToken({ ...connection, ...credentials, slug })
        if (minted.kind === 'seen') setSecret(minted.value.token)
        return eyesOfInstallation(minted, content, (token) => openGitHub({ ...connection, token }))
      }
  }
}
