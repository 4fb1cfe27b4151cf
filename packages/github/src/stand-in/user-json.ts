/** A user as GitHub puts one into other answers ("simple user"), complete. */
export function userJson(login: string): object {
  const api = `https://api.github.com/users/${login}`
  return {
    login,
    id: idOf(login),
    node_id: 'MDQ6VXNlcjE=',
    avatar_url: `https://avatars.githubusercontent.com/${login}`,
    gravatar_id: '',
    url: api,
    html_url: `https://github.com/${login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

/** The same login has the same number everywhere. */
function idOf(login: string): number {
  return [...login].reduce((id, letter) => (id * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)
}
