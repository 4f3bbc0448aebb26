// Words of working life in which a character is not read as it mostly is, and that the dictionary takes apart or does not know.

/** Each with its pinyin, one to a line. Tested with whole titles and where each was looked up: tests/workers/jobWords.txt. */
const WORDS = `
分行 fēn háng
支行 zhī háng
投行 tóu háng
私行 sī háng
商行 shāng háng
典当行 diǎn dàng háng
拍卖行 pāi mài háng
行程 xíng chéng
长期 cháng qī
行动 xíng dòng
行为 xíng wéi
行业 háng yè
重组 chóng zǔ
重构 chóng gòu
重塑 chóng sù
重做 chóng zuò
重启 chóng qǐ
重置 chóng zhì
重装 chóng zhuāng
尽调 jìn diào
背调 bèi diào
调配 diào pèi
调车 diào chē
调拨 diào bō
调岗 diào gǎng
调任 diào rèn
调档 diào dàng
薄膜 bó mó
差旅 chāi lǚ
审校 shěn jiào
编校 biān jiào
模切 mú qiē
藏语 zàng yǔ
藏文 zàng wén
藏医 zàng yī
藏药 zàng yào
给排水 jǐ pái shuǐ
热轧 rè zhá
冷轧 lěng zhá
粘接 zhān jiē
粘贴 zhān tiē
粘合 zhān hé
湖泊 hú pō
卡口 qiǎ kǒu
着装 zhuó zhuāng
说客 shuì kè
圈养 juàn yǎng
和面 huó miàn
参茸 shēn róng
果脯 guǒ fǔ
`

/** By word: its syllables with their tones. */
export const JOB_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  [...WORDS.matchAll(/^(\S+) (.+)$/gm)].map(([, word = '', pinyin = '']) => [word, pinyin]),
)

/** Read otherwise in some titles than mostly, so that a title may need its authors to say how. */
export const POLYPHONES = new Set('长行重调薄校藏弹轧扎粘')

/** Where there is no doubt, though the dictionary keeps no word for what is read as it mostly is. */
export const USUAL =
  /长[途期远笛征跑]|[特擅专周]长|[执发运飞旅航履进推试自流通]行|行[政程动为走驶李]|重[点要大型症量工载油视训]|[称起载体承举]重|调[酒解饮音律试味香色节整理剂频和养]|[协空烹]调|[高学院军]校|校[园医车招友区企外服]|[收冷珍馆贮]藏|藏[品书]|弹[簧性力]|导弹|弹药|轧[钢花机制]|粘[接贴合]|扎[染实根]|薄荷/g

/** Who leads something is a 长 (zhǎng); so read where a title or a part of it ends, but in 特长 and its like. */
export const LEADER =
  /(?<=(?![特擅专周全身波延狭细边冗漫悠见])\p{Script=Han})长(?=$|\P{Script=Han}|助理|秘书|候选|候补|级|[兼和及或])/gu

/** Read in one way where it is written for learned people, in another where it is spoken: both are right. */
export const SPOKEN: ReadonlyMap<string, readonly string[]> = new Map([['血', ['xue', 'xie']]])

/** How some characters are read in Taiwan, where that is not how they are mostly read on the mainland: tests/workers/inTaiwan.txt. */
export const IN_TAIWAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    携: 'xi',
    暂: 'zhan',
    括: 'gua',
    熟: 'shou',
    血: 'xie',
    迫: 'po',
    酵: 'xiao',
    厦: 'xia',
    酪: 'luo',
    垃: 'le',
    圾: 'se',
    堤: 'ti',
    骤: 'zou',
    薄: 'bo',
    剥: 'bo',
    削: 'xue',
    聘: 'ping',
    颤: 'zhan',
    癣: 'xian',
    肋: 'le',
    轧: 'ya',
    缉: 'qi',
    壳: 'ke',
    泊: 'bo',
    铣: 'xian',
    撷: 'jie',
    挟: 'xia',
    栅: 'zha',
    扎: 'zha',
    模: 'mo',
    蜗: 'gua',
    崖: 'yai',
    曝: 'pu',
    和: 'han',
    坯: 'pei',
    圳: 'zun',
    帧: 'zheng',
    卡: 'ka',
  }),
)
