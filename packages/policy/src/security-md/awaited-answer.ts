const ANSWER = '(?:first |initial )?(?:response|reply|answer|acknowledge?ment|confirmation)'
/** "Wait for our answer within": the words around the period, for which `#` stands. */
const AWAITED = [
  new RegExp(`\\b(?:wait for|await) (?:(?:our|an|the|a) )?${ANSWER}(?: from us)?,? (?:within|in) #`),
  /\b(?:warten sie|warte) (?:auf )?(?:unsere|eine|die) (?:erste )?(?:antwort|ruckmeldung|rueckmeldung) (?:innerhalb|binnen)(?: von)? #/,
  /\battende[rz] (?:notre|une|la) (?:premiere )?reponse (?:sous|dans|d'ici)(?: les)? #/,
  /\b(?:espere|espera|aguarde|aguarda) (?:(?:por )?(?:nuestra|nossa|a nossa|una|uma|la|a) )?(?:primera |primeira )?(?:respuesta|resposta|confirmacion|confirmacao) (?:en|em|dentro de|em ate)(?: un plazo de)? #/,
  /# (?:icinde|icerisinde) [^.;,]{0,20}(?:yanit|cevap|donus)\w* bekle/,
  /#以?内?の[^、。]{0,8}(?:応答|返信|回答|返答|連絡)を?お?待ち/,
  /请(?:您)?(?:耐心)?等待[^,。;]{0,8}#(?:之?内|以内)的?[^,。;]{0,6}(?:回复|响应|答复|回覆)/,
]

/**
 * Whether reporters are told to wait for an answer that comes within the period: whoever answers is bound by it.
 *
 * @param before The clause up to the period, folded.
 * @param after The clause from it on.
 */
export function awaitsAnswer(before: string, after: string): boolean {
  return AWAITED.some((pattern) => pattern.test(`${before}#${after}`))
}
