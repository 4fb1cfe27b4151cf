// The scores are those of cvss_lookup.js of https://github.com/FIRSTdotorg/cvss-v4-calculator (c5b0d40, 19 August 2024),
// written as a matrix. Copyright (c) 2023 FIRST.ORG, Inc., Red Hat, and contributors. BSD-2-Clause: see LICENSE-cvss.

/**
 * The score of each macro vector of CVSS 4.0 in tenths, two digits each; 00 is 10.0. Rows: the first class (0 to 2), within
 * it the second (0, 1), within it the third with the sixth (00, 01, 10, 11, 21). Columns: the fourth class (0 to 2), within
 * it the fifth (0 to 2).
 */
const SCORES = `
009895009391938981
999592968781908068
989590938981887869
959284928165807048
928272796950695527
999592959084928272
979285918371817153
959285928070847150
938573827259705230
867552715229632917
989491948677877463
958781897464756349
948876867459725752
897767765850575225
837054655826532113
958876907561776852
907670776253665930
897662745747615724
786758595723522916
715930582615231306
938675867456705240
877258746134544022
857462725546533419
755551574119361908
645120472111240904
887360735941544520
755350554020432211
755840614820461708
554521511809180702
532414241205100301
`

/** The score in tenths of a macro vector: its first, second, third with sixth, fourth, and fifth class. */
export function macroVector([first = 0, second = 0, both = 0, fourth = 0, fifth = 0]: readonly number[]): number {
  const start = 1 + ((first * 2 + second) * 5 + both) * 19 + (fourth * 3 + fifth) * 2
  return Number(SCORES.slice(start, start + 2)) || 100
}
