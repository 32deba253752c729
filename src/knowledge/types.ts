/** The nouns of the knowledge rooms. Offsets are UTF-16 code units, half-open. */

/** A half-open stretch `[start, end)` of the text its owner names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ── Articles ────────────────────────────────────────────────────────────────

/** What a block of an article is. */
export type BlockKind = 'headline' | 'paragraph' | 'table-row';

/** A sentence, a headline or a table row: the unit of citation. Span into `Article.text`. */
export interface Sentence extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number;
}

/** A headline, a paragraph or one table row of the cleaned text. Span into `Article.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Table rows only: the cells in order (spans into `Article.text`) and the table they belong to. */
  readonly table?: number;
  readonly cells?: readonly Span[];
}

/** A flattened table: its caption (附:…（单位:个、亿元）), the header cells, and its rows as blocks. */
export interface Table {
  readonly caption: string;
  /** `名` and the unit a header or the caption gives it (完成投资（亿元） → 亿元). */
  readonly columns: readonly { readonly name: string; readonly unit?: string }[];
  /** Indices into `Article.blocks`. */
  readonly rows: readonly number[];
}

/** Where a text was published. */
export interface Source {
  /** Path of the file relative to its documents folder, `/` between parts. */
  readonly document: string;
  readonly title: string;
  readonly publisher?: string;
  /** YYYY-MM-DD */
  readonly publishedOn?: string;
  readonly url?: string;
}

/** Another page that prints the text of an article. */
export interface Copy {
  readonly source: Source;
  /** The sentences of the article, by their starts, that the copy has as well. */
  readonly repeats: ReadonlySet<number>;
}

/** One news article, read and cleaned. */
export interface Article extends Source {
  /** The file decoded, byte-order mark and line ends kept. */
  readonly raw: string;
  readonly author?: string;
  /** Cleaned text: the headline, then the body, one block a line (`\n`). Simplified, half-width digits. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tables: readonly Table[];
  /** Lesser printings of the same text, best first. */
  readonly copies?: readonly Copy[];
  /** The best printing, of a page that is a lesser one; sentences (their starts) that a better one has. */
  readonly copyOf?: { readonly document: string; readonly repeated: ReadonlySet<number> };
  /** The raw stretch a stretch of `text` was made from: `raw.slice(start, end)` is its verbatim quote. */
  toRaw(span: Span): Span;
}

// ── Mentions: what a stretch of text is read as ─────────────────────────────

/** About how exact a figure is said to be: 约 · 超/余/多 · 不低于/以上 · 近/不足 · 不超过/以内. */
export type Bound = 'exact' | 'about' | 'over' | 'at-least' | 'under' | 'at-most';
/** 已 · 计划/拟/将 · 预计/有望 · 力争/目标/要达到. */
export type Modality = 'actual' | 'planned' | 'expected' | 'target';

/** What is measured; only quantities of one kind can be compared. */
export type QuantityKind =
  | 'money' // 元, 万元, 亿元, 万美元
  | 'count' // 个 项 家 人 座 处 …
  | 'percent' // % 成
  | 'percentage-point' // 个百分点
  | 'multiple' // 倍
  | 'area' // 平方米 ㎡ 亩 公顷 平方公里
  | 'length' // 米 公里
  | 'duration' // 天 个月 年 小时
  | 'mass' // 吨 斤 公斤
  | 'energy' // 千瓦时
  | 'power' // 千瓦 兆瓦
  | 'volume' // 立方米
  | 'rate' // 元/公斤 元/平方米: a quantity per another
  | 'other';

/** A number with its unit, and how it was said. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** In `unit`, as written: 43.6 for 43.6亿元, 260 for 260余公顷, 30 for 三十个. */
  readonly number: number;
  /** A range's end (5—8亿元 → 8). */
  readonly upper?: number;
  /** As written, without 余/多/约: 亿元, 个, %, 公顷. */
  readonly unit: string;
  /** `number` in the base unit of its kind: yuan (or dollars), pieces, %, m², m, days, tonnes, kWh, kW, m³. */
  readonly base: number;
  /** Money only. */
  readonly currency?: 'CNY' | 'USD' | 'HKD' | 'EUR' | 'JPY';
  /** As it stands in the text: 260余公顷, 超5亿元 without its 超 (bounds before the number are not part of it). */
  readonly text: string;
  readonly bound: Bound;
}

/** How long a stretch is, and what its words were. */
export type Grain = 'day' | 'month' | 'quarter' | 'half-year' | 'year' | 'years';

/** A stretch of calendar. Dates are YYYY-MM-DD, half-open. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  /** 截至3月9日, 到5月底: a cut-off; `to` is the day after it, `from` the first day of that year. */
  readonly asOf: boolean;
  /** False when the text names no year and the reference date gave it. */
  readonly yearGiven: boolean;
  /** 去年同期, 上年同期: the same stretch one year before the period being spoken of; from/to are then of that year. */
  readonly lastYear?: boolean;
  /** As written. */
  readonly text: string;
}

/** Levels of government, the widest first. */
export type RegionLevel = 'nation' | 'province' | 'prefecture' | 'county' | 'zone' | 'township';

/** A place of GB/T 2260, or a development zone, town or street beneath one. */
export interface Region {
  /** Six digits, or for zones and townships outside the table `parent code + name`. */
  readonly code: string;
  /** 涧西区 */
  readonly name: string;
  readonly level: RegionLevel;
  /** Code of the place above it. */
  readonly parent?: string;
}

/** 第二期, 第三批, 首批, 六期: the ordinal of a batch. */
export interface Batch {
  readonly ordinal: number;
  readonly word: '期' | '批' | '次' | '轮';
  readonly year?: number;
}

/** Where a project stands. */
export type Phase =
  | 'negotiating' // 在谈
  | 'signed' // 签约
  | 'landed' // 落地
  | 'started' // 开工
  | 'under-construction' // 在建 续建
  | 'completed' // 竣工 完工
  | 'in-production' // 投产
  | 'resumed'; // 复工

/** What the digits or words of a stretch are. `rule` names the rule that read it (money/with-unit). */
export type Mention = Span & { readonly rule: string } & (
    | { readonly dimension: 'quantity'; readonly quantity: Quantity }
    | { readonly dimension: 'period'; readonly period: Period }
    /** `candidates`: every place the words may name; one when unambiguous. `deictic`: 我市 全县 该区 (no candidates). */
    | {
        readonly dimension: 'region';
        readonly candidates: readonly Region[];
        readonly deictic?: RegionLevel;
      }
    | { readonly dimension: 'phase'; readonly phase: Phase }
    | { readonly dimension: 'batch'; readonly batch: Batch }
    | { readonly dimension: 'modality'; readonly modality: Modality }
    /** Digits that are no quantity: list numbers, 1号楼, 18:30, 0558-6123408, 〔2024〕9号, 13568, K9. */
    | {
        readonly dimension: 'label';
        readonly what: 'ordinal' | 'time' | 'phone' | 'document-number' | 'name' | 'code';
      }
  );

/** What is read of one dimension: the places, the stretches of time. */
export type MentionOf<D extends Mention['dimension']> = Extract<Mention, { dimension: D }>;

// ── Answers (docs/contract.md: the machine-readable answer) ─────────────────────────

/** The proof: a verbatim stretch of a raw file. */
export interface Citation extends Source {
  readonly page?: number;
  /** Into the raw text: `raw.slice(start, end) === quote`. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** `quote` cleaned for reading. */
  readonly snippet: string;
  /** Other pages that print the same sentence, best first. */
  readonly copies?: readonly Source[];
}

/** 口径, in Chinese as shown to the user. */
export interface Basis {
  readonly region?: string;
  readonly batch?: string;
  readonly period?: string;
  readonly phase?: string;
  readonly category?: string;
  readonly subject?: string;
  readonly asOf?: string;
}

/** A figure of an answer, as it was read or reckoned. */
export interface Value {
  readonly number: number;
  readonly upper?: number;
  readonly unit: string;
  readonly text: string;
  readonly bound: Bound;
  readonly modality: Modality;
  /** Catalogue id (total-investment), or the source's own words. */
  readonly metric: string;
  readonly basis: Basis;
  readonly derived: boolean;
  /** 51.3 + 43.6 + 28.4 */
  readonly formula?: string;
  /** Indices into `Answer.citations`. */
  readonly citations: readonly number[];
}

/** `clarify` asks back; `chat` is about the bot itself. */
export type Status = 'answered' | 'not_found' | 'clarify' | 'chat';

/** A question offered beside an answer. */
export interface Choice {
  readonly label: string;
  readonly q: string;
}

/** Why a cited figure may be wrong; `citations` are indexes. */
export interface Doubt {
  readonly text: string;
  readonly citations: readonly number[];
}

/** What the bot found, before it is laid out. */
export interface Answer {
  readonly status: Status;
  /** As a person reads it, without the citation list. First line: the figure or the words asked for. */
  readonly text: string;
  /** 涧西区 · 2021年第二期 · 开工 · 总投资. Absent on chat. */
  readonly understood?: string;
  /** True when the question had to be guessed at or corrected: `understood` must then be shown. */
  readonly guessed: boolean;
  readonly values: readonly Value[];
  readonly citations: readonly Citation[];
  readonly choices: readonly Choice[];
  readonly doubts: readonly Doubt[];
}

/** Figures of one article that do not meet each other. */
export interface ArticleDoubt {
  /** `parts`: a total and its parts; `rate`, `growth`: a percentage and the two figures it is reckoned from. */
  readonly kind: 'parts' | 'rate' | 'growth';
  readonly document: string;
  /** Both sides, in one line: 分项11个、7个、5个相加，与总数24个不符（算得23个） */
  readonly message: string;
  /** The figures, into the raw text: the total or percentage first. */
  readonly spans: readonly Span[];
  /** The sentences that state them. */
  readonly citations: readonly Citation[];
}

/** What surrounds a question: earlier questions of the thread (oldest first) and the bot's clock (YYYY-MM-DD). */
export interface Asking {
  readonly ctx?: readonly string[];
  readonly now: string;
}
