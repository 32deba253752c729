/** A whole, and what of its parts is asked for. */
export interface BreakdownAsked {
  /** 清河县第二期开工的项目: the whole as the question calls it. */
  readonly whole: string;
  /** All classes of it, its members one by one, or the parts that the question names. */
  readonly form: 'classes' | 'members' | 'named';
  /** The parts as named. */
  readonly names: readonly string[];
  /** 三 of 是哪三个. */
  readonly many?: number;
  /** 领域, 行业: the fields of work are asked for, or 期限 or 各级, however else a whole may be cut. */
  readonly by?: 'field' | 'term' | 'level' | 'size' | 'stage';
  /** 领域, 行业, and not 类别 or 投向: the parts must be called so. */
  readonly ofWork?: boolean;
  /** What is asked of each part: how many there are, what they take; whatever is told where it says neither. */
  readonly measures: readonly ('count' | 'money')[];
}
