// Headings in traditional Chinese, read as the simplified ones that are known. Only characters that stand in headings; texts stay as
// they are.

const PAIRS =
  '職职務务稱称門门級级層层責责領领類类別别編编號号碼码說说備备註注標标籤签晉晋陞升昇升轉转調调橫横單单處处業业專专條条線线現现當当來来從从終终點点問问題题' +
  '歷历經经驗验學学證证書书員员資资輪轮崗岗屬属隊队組组階阶發发徑径進进據据總总計计簡简內内項项動动異异關关鍵键術术識识質质勝胜擔担須须圖图長长級级爲为為为個个數数' +
  '態态狀状負负時时間间單单價价構构機机縱纵續续達达導导權权範范圍围應应該该'

const SIMPLE: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair) => {
    const [from = '', to = ''] = pair
    return [from, to] as const
  }),
)

/** A heading with each character that has a simplified form in that form. */
export const simplified = (heading: string): string =>
  heading.replace(/\p{Script=Han}/gu, (sign) => SIMPLE.get(sign) ?? sign)
