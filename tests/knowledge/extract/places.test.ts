import { describe, expect, it } from 'vitest';
import {
  articles,
  negatives,
  questions,
  type RegionExample,
} from '../../../src/knowledge/extract/dimensions/region.corpus.ts';
import {
  ancestors,
  findRegions,
  isWithin,
  nearestRegion,
  parentOf,
  type RegionOptions,
  regionByCode,
  shortName,
} from '../../../src/knowledge/extract/places.ts';
import { nicknames } from '../../../src/knowledge/extract/tables/regions-former.ts';
import type { Mention, Region } from '../../../src/knowledge/types.ts';

type RegionMention = Extract<Mention, { dimension: 'region' }>;

const place = (code: string): Region => {
  const region = regionByCode(code);
  if (region === undefined) throw new Error(`no place ${code}`);
  return region;
};

function regionsOf(text: string, options?: RegionOptions): RegionMention[] {
  return findRegions(text, options).filter((mention) => mention.dimension === 'region');
}

const namesOf = (text: string, options?: RegionOptions) =>
  regionsOf(text, options).flatMap(({ candidates }) => candidates.map(({ name }) => name));

const rows = (examples: readonly RegionExample[]) =>
  examples.flatMap(({ names, texts }) => texts.map((text) => ({ text, names })));

const zone = (name: string, parent: string, kind: string): Region => ({
  code: parent + kind,
  name,
  level: 'zone',
  parent,
});
const known = [
  ...['410305', '411503', '330784', '110105', '410311', '320404', '361126'].map(place),
  zone('焦作市城乡一体化示范区', '410800', '示范区'),
];

describe('the table', () => {
  it('holds 31 provinces and the three beside, and more than 2,800 counties', () => {
    expect(place('410305')).toEqual({ code: '410305', name: '涧西区', level: 'county', parent: '410300' });
    expect(place('419001').parent).toBe('410000');
    expect(place('110105').parent).toBe('110000');
    expect(regionByCode('999999')).toBeUndefined();
  });

  it('tells what lies in what', () => {
    expect(ancestors(place('410305')).map(({ name }) => name)).toEqual(['洛阳市', '河南省']);
    expect(isWithin(place('410305'), place('410000'))).toBe(true);
    expect(isWithin(place('410300'), place('410300'))).toBe(true);
    expect(isWithin(place('410000'), place('410305'))).toBe(false);
    expect(isWithin(place('410305'), place('411500'))).toBe(false);
  });

  it('finds the place above a zone and above a town in a zone', () => {
    const highTech = zone('洛龙高新区', '410311', '高新区');
    const town: Region = {
      code: `${highTech.code}李镇`,
      name: '李镇',
      level: 'township',
      parent: highTech.code,
    };
    expect(parentOf(highTech)).toEqual(place('410311'));
    expect(isWithin(highTech, place('410300'))).toBe(true);
    expect(isWithin(town, place('410311'))).toBe(true);
  });

  it('shortens names, but not those of one character', () => {
    const short = ['410300', '150000', '422800', '410304', '410622', '310115'].map((code) =>
      shortName(place(code)),
    );
    expect(short).toEqual(['洛阳', '内蒙古', '恩施', '瀍河', '淇县', '浦东']);
  });

  it('shortens a zone by its kind, each name for itself', () => {
    const names = ['宁乡经开区', '宁乡经济技术开发区', '宁乡高新技术产业园区', '宁乡新城'];
    expect(names.map((name) => shortName(zone(name, '430182', '经开区')))).toEqual([
      '宁乡经开区',
      '宁乡经开区',
      '宁乡高新区',
      '宁乡新城',
    ]);
  });
});

describe('findRegions in articles', () => {
  it.each(rows(articles))('reads $text', ({ text, names }) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each(rows(articles))('reads $text inside a sentence', ({ text, names }) => {
    expect(namesOf(`据了解，${text}。`)).toEqual(names);
  });

  it.each([...negatives])('finds nothing in %s', (text) => {
    expect(namesOf(text)).toEqual([]);
    expect(namesOf(`近日，${text}。`)).toEqual([]);
  });

  it('covers the whole chain with one mention', () => {
    const text = '在河南省洛阳市涧西区谷水街道举行';
    expect(regionsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '河南省洛阳市涧西区谷水街道',
    ]);
  });

  it('reads the short name of a county only where the text bears it out', () => {
    expect(namesOf('宜阳举行集中开工仪式')).toEqual([]);
    expect(namesOf('宜阳县举行集中开工仪式。宜阳将加快建设')).toEqual(['宜阳县', '宜阳县']);
    expect(namesOf('朝阳区发展朝阳产业', {}).filter((name) => name !== '朝阳区')).toEqual([]);
  });

  it('gives one zone one code however it is written', () => {
    const codes = ['洛阳市高新技术产业开发区', '洛阳高新区'].map(
      (text) => regionsOf(text)[0]?.candidates[0]?.code,
    );
    expect(codes).toEqual(['410300高新区', '410300高新区']);
  });

  it.each([
    ['我省', 'province'],
    ['全市', 'prefecture'],
    ['该县', 'county'],
    ['本区', 'county'],
    ['全国', 'nation'],
    ['全州', 'prefecture'],
    ['全地区', 'prefecture'],
    ['示范区', 'zone'],
  ])('points with %s at a %s', (word, level) => {
    const [mention, ...others] = regionsOf(`${word}项目建设`);
    expect(others).toEqual([]);
    expect(mention).toMatchObject({ start: 0, end: word.length, deictic: level, candidates: [] });
  });

  it.each([
    '洛阳银行',
    '河南科技大学',
    '昌吉赣客专完成投资多少',
    '洛阳日报',
    '郑州商品交易所',
    '洛阳网',
    '郑州路',
    '洛阳龙门站'.replace('龙门', ''),
    '河南恒信建设有限公司',
  ])('marks the place in %s', (text) => {
    expect(regionsOf(text).map(({ rule }) => rule)).toEqual(['region/in-organisation']);
  });

  it.each([
    ['洛阳市民间投资', '洛阳市'],
    ['洛阳市民生项目', '洛阳市'],
    ['洛阳市民反映', '洛阳'],
  ])('in %s takes %s', (text, words) => {
    expect(regionsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([words]);
  });

  it.each(['涧西区银行机构', '宜阳县银行贷款', '新安县铁路投资', '洛阳大学生', '洛阳网络', '洛阳市街道'])(
    'does not mark the place in %s',
    (text) => {
      expect(regionsOf(text).map(({ rule }) => rule)).not.toContain('region/in-organisation');
    },
  );
});

describe('findRegions in questions', () => {
  it.each(rows(questions))('reads $text', ({ text, names }) => {
    expect(namesOf(text, { question: true, known })).toEqual(names);
  });

  it('never takes 新建 or 合作 for a place', () => {
    const places = [place('360112'), place('623001')];
    expect(namesOf('新建项目几个,合作项目几个', { question: true, known: places })).toEqual([]);
  });
});

describe('nearestRegion', () => {
  it.each([
    ['涧溪区第二期总投资', '涧溪区', '涧西区'],
    ['钟搂区完成率', '钟搂区', '钟楼区'],
    ['钟搂完成率', '钟搂', '钟楼区'],
    ['洛隆今年盘子多大', '洛隆', '洛龙区'],
    ['平乔第三批', '平乔', '平桥区'],
  ])('corrects %s', (text, written, name) => {
    const found = nearestRegion(text, known);
    expect(found).toMatchObject({ written, region: { name } });
    expect(text.slice(found?.start, found?.end)).toBe(written);
  });

  it.each([
    '涧西区第二期',
    '西工区第二期',
    '洛阳天气',
    '总投资多少',
    '因为永远健康',
    '什么时候开工',
    '洛隆县的项目',
    '平乔镇水厂总投资', // a township of that name
    '射阳港吞吐量', // 射 is read otherwise only in one old word
  ])('leaves %s alone', (text) => {
    expect(nearestRegion(text, known)).toBeUndefined();
  });
});

describe('what the articles write so', () => {
  const near = ['410202', '140727'].map(place); // 龙亭区, 祁县

  it('隆亭食品基地 is no misspelt 龙亭 where a page has it', () => {
    expect(nearestRegion('隆亭食品基地总投资', near)).toMatchObject({ written: '隆亭' });
    expect(nearestRegion('隆亭食品基地总投资', near, (pair) => pair === '隆亭')).toBeUndefined();
  });

  it('期 goes with its number', () => {
    expect(nearestRegion('第十四期县区总投资', near)).toBeUndefined();
  });
});

describe('a 州 that is no ending', () => {
  it('钦洲 is 钦州', () => {
    const found = nearestRegion('钦洲专项债限额', [place('450700')]);
    expect(found).toMatchObject({ written: '钦洲', region: { name: '钦州市' } });
  });
});

describe('a short name before a numeral', () => {
  const near = ['371723', '131122'].map(place); // 成武县, 武邑县

  it.each(['成武一季度开工几个', '成武二期签约几个', '成武2023年投资'])('%s names it', (text) => {
    expect(nearestRegion(text, near)).toBeUndefined();
    expect(namesOf(text, { question: true, known: near })).toEqual(['成武县']);
  });
});

describe('short names that no rule makes', () => {
  it.each(nicknames)('%s is a short way to write its place', (name, code) => {
    const full = regionByCode(code)?.name ?? '';
    const letters = [...name.replace(/[县旗州盟]$/, '')];
    expect(letters.every((letter) => full.includes(letter))).toBe(true);
  });
});
