/** Every Chinese sentence a user can read, except what the knowledge rooms compose. */

/** As platforms list the commands. */
export const commandDescriptions = {
  ask: '提问，例如 /ask 某区第二批开工项目总投资多少',
  help: '怎么用',
  sources: '收录了哪些文章',
  start: '开始使用',
} as const;

/** Said instead of an answer. */
export const notices = {
  empty: '没有收到文字。请直接输入问题，或发送 /help 查看用法。',
  wordless: '请用文字提问，例如某地某批项目的总投资是多少。',
  cut: (limit: number) => `问题太长，只读取了前${limit}个字。`,
  flood: '提问太快了，请稍等片刻再问。',
  unknownCommand: (name: string) => `没有 /${name} 这个命令。发送 /help 查看可用的命令，或直接输入问题。`,
  askWithoutQuestion: '请在 /ask 后面写上问题。',
  failed: '出了点问题，这次没能回答。请换个说法再问，或稍后再试。',
  noSources: '还没有收录任何文章。',
} as const;

/** The first words in a new chat. */
export const welcome =
  '我是「有据」，回答建设项目和投资方面的问题：数字取自收录的文章，每个数字都附原文出处；文章里没有的，会直接说没有。';

/** Parts of the help text. */
export const help = {
  how: '直接输入问题即可，可以接着追问，例如「那签约的呢」。',
  commands: '命令：',
  examples: '可以这样问：',
  command: (name: string, description: string) => `/${name} ${description}`,
} as const;

/** Parts of the list of articles. */
export const sources = {
  count: (articles: number, figures: number) => `共收录${articles}篇文章，${figures}个数字：`,
  article: (title: string, origin: readonly string[]) => [`《${title}》`, ...origin].join(' '),
  more: (left: number) => `另有${left}篇未列出。`,
} as const;

/** Words around an answer. */
export const reply = {
  understood: (reading: string) => `按「${reading}」查询`,
  choices: { clarify: '请选择：', not_found: '可以改问：', answered: '还可以问：', chat: '可以这样问：' },
  /** Said instead of an answer whose figures could not all be traced to a source. */
  unproven: '暂时不能回答：这次整理出的答复没有通过出处核对，为免给出错误的数字，未予发送。',
} as const;

/** Labels of the parts of a reply in running text. */
export const labels = {
  evidence: '出处：',
  doubt: '注意：',
  basis: '口径：',
  page: (number: number) => `第${number}页`,
  /** Three are enough to see that it was reprinted. */
  copies: (names: readonly string[]) =>
    `同文另见 ${names.slice(0, 3).join('、')}${names.length > 3 ? ` 等${names.length}处` : ''}`,
} as const;

/** Said to somebody who is on no list. */
export const accessRefused = (user: string) => `抱歉，您还没有使用权限。请把您的编号 ${user} 告诉管理员。`;

/** Said at the interactive prompt of the terminal. */
export const prompt = {
  welcome: '输入问题即可提问，可以接着追问；/help 查看用法，/sources 查看收录的文章，/exit 退出。',
  example: (question: string) => `例如：${question}`,
  choose: '输入编号可直接选用上面的问题。',
  bye: '再见。',
} as const;
