/** Somebody between the project and its users, who is told first. */
const DOWNSTREAM = [
  /\b(?:packagers?|package maintainers?|distribut(?:ors?|ions?)|distros?|downstreams?|vendors?|integrators?|partners?|these (?:individuals|people|parties|organi[sz]ations|projects))\b/,
  /\b(?:distributor\w*|paketbetreuer\w*|paketmaintainer\w*|distributeurs?|mainteneurs? de paquets|distribuidor\w*|empaquetador\w*|empacotador\w*|mantenedores? de pa(?:quetes|cotes)|dagitici\w*|paketleyici\w*)\b/,
  /ディストリビュー|パッケージ(?:管理|メンテナ|作成)|下流|发行版|發行版|分销商|打包者/,
]
/** What they are told with: an act of telling, which any of them may have asked for. */
const TELLS =
  /\b(?:notif(?:y|ied|ies)|inform(?:ed|s)?|tell|told|warn(?:ed|s)?|alert(?:ed|s)?|benachrichtig\w*|informier\w*|prevenons|previendrons|informons|informerons|avisa\w*|notifica\w*|informa(?:mos|remos)|bilgilendir\w*|haber ver\w*)\b|通知|連絡|お知らせ|告知/
/** What makes the period count back: from the release, or from nothing said. */
const AHEAD =
  /^ ?(?:(?:before|prior to|ahead of|in advance(?: of)?|vor|im voraus|avant|a l'avance|antes|de antelacion|de antecedencia|once(?:sinde|den)?)\b|前に|前までに)/
const AHEAD_BEFORE = /提前(?:至少)?\s?$/

/**
 * Whether a period is how long before a release others than users and reporters are told: "packagers are notified 7 days
 * before". Who is told what else, or after it, is another matter.
 *
 * @param before The clause up to the period, folded.
 * @param after The clause from it on.
 */
export function isAdvanceNotice(before: string, after: string): boolean {
  if (!AHEAD.test(after) && !AHEAD_BEFORE.test(before)) return false
  const said = `${before} # ${after.slice(0, 80)}`
  return (
    TELLS.test(said) &&
    DOWNSTREAM.some((pattern) => pattern.test(said)) &&
    !/\b(?:not|never|nicht|pas|nao)\b/.test(before)
  )
}
