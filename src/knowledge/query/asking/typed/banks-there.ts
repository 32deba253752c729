/** 县里银行放款多少: none of the banks is named, and nobody else lends, so that all that was lent is asked for. */
import { shortName } from '../../../extract/places.ts';
import type { Region } from '../../../types.ts';

const BANKS =
  /(?<=^|[，。？的县市区省旗里]|自治州)(?:各家?|所有|全部|当地)?(?:银行业?(?:金融)?机构|金融机构|银行)(?:一共|总共|合计)?(?=(?:(?!分别|各)[^，。？行哪]){0,8}(?:放款|放贷|放了|投放|发放|授信)(?![^，。？]{0,12}(?:分别|各)))/g; // 各银行投放各多少 wants a list

/** 云溪银行放款多少 is of the banks of 云溪县, which has none of that name; a city's name may be its bank's, and that of a county that became one (常熟银行, 长安银行). */
export function withoutBanks(text: string, places: readonly Region[]): string {
  const at = text.indexOf('银行');
  if (at < 0) return text.replace(BANKS, '');
  const before = text.slice(0, at);
  const county = places.find((place) => place.name.endsWith('县') && before.endsWith(shortName(place)));
  const spelt =
    county === undefined
      ? text
      : `${before.slice(0, -shortName(county).length)}${county.name}${text.slice(at)}`;
  return spelt.replace(BANKS, '');
}
