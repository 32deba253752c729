import { describe, expect, it } from 'vitest';
import { ask, check } from './ask.ts';

describe('definitions', () => {
  check([
    { q: '“四张清单”指什么', says: ['任务清单、责任清单、问题清单、销号清单'], not: ['周调度'] },
    { q: '解释一下“四张清单”', says: ['任务清单、责任清单、问题清单、销号清单'] },
    { q: '“四张清单”所指为何', says: ['任务清单、责任清单、问题清单、销号清单'] },
    { q: '三项机制是哪三项', says: ['周调度、月通报、季讲评'] },
    {
      q: '远安的五个一是啥',
      at: '远安县',
      says: ['一个项目', '一张时间表'],
      not: ['一周一调度', '平均缩短'],
    },
    { q: '蓝田五个一机制是什么意思', at: '蓝田县', says: ['一周一调度', '一年一总评'], not: ['一个专班'] },
    { q: '商洛1236是什么意思', at: '商洛市', says: ['千亿产业集群', '两个省级高新区', '六大工程'] },
    { q: '商洛的三大支柱产业是什么', at: '商洛市', says: ['新材料、绿色食品、健康医药'] },
    { q: '六大工程指哪六个', says: ['科技创新', '数字转型'] },
    { q: '商洛说的规上企业是什么意思', at: '商洛市', says: ['年主营业务收入2000万元以上', '不含个体工商户'] },
    { q: '规上企业包括哪些、不包括什么', says: ['工业企业', '不含个体工商户'] },
    { q: '三个不变是什么', says: ['目标不变、任务不变、力度不变'] },
    { q: '什么是拿地即开工', says: ['取得土地后即可办理施工许可'] },
    { q: '双百行动是什么意思', says: ['百名干部联系百家企业'] },
    { q: '“一图两本台账”都包括什么', says: ['挂图作战总图', '问题台账、销号台账'] },
    { q: '两本台账是什么', says: ['问题台账、销号台账'], not: ['一图'] },
    { q: '说的“两个不误”原话是什么', says: ['培训不误生产、检修不误供电'] },
    { q: '农业农村项目的“几链”是哪三个链字', says: ['补链、建链、强链'] },
    { q: '3+2产业指的是什么', says: ['新能源、新材料、智能装备', '数字经济、现代物流'] },
    { q: '远安的三大主导产业是哪些', at: '远安县', says: ['绿色食品、精细化工、文化旅游'] },
    // Near misses: a slogan without a meaning, or one nobody uses.
    { q: '“链长制”指什么' },
    { q: '“五化”改革是哪五化' },
    { q: '“八个坚持”是什么' },
    { q: '桐柏的五个一是什么', at: '桐柏县' },
    { q: '三比三看是什么意思' }, // it only names a meeting
  ]);

  it('asks back when two articles explain a term differently', () => {
    const answer = ask('“五个一”是哪五个');
    const documents = [answer, ...(answer?.alternatives ?? [])].map(
      (one) => one?.evidence[0]?.article.document,
    );
    expect(documents.sort()).toEqual(['lantian.txt', 'yuanan.txt']);
  });

  it('shows every sentence a meaning is spread over', () => {
    expect(ask('商洛1236是什么意思', '商洛市')?.evidence.length).toBeGreaterThanOrEqual(4);
  });
});
