import { describe } from 'vitest';
import { check } from './ask.ts';

describe('whether something has happened', () => {
  check([
    { q: '略阳天麻精深加工新厂生产没', at: '略阳县', says: ['目前已开始试生产'] },
    { q: '天麻精深加工那条新线转起来没有', says: ['目前已开始试生产'] },
    { q: '天麻项目是做什么的，投产没', says: ['天麻切片、天麻饮品', '试生产'] },
    { q: '白水江隧道通了没', says: ['还剩460米', '预计10月贯通'] },
    { q: '白水江隧道有没有打通', says: ['预计10月贯通'] },
    { q: '乌鸡养殖基地开工了吗', says: ['尚未开工'] },
    { q: '嘉陵江绿道动工没有', says: ['已开工建设'] },
    { q: '县镇重点项目超计划没', at: '略阳县', says: ['超额完成半年计划'] },
    { q: '外墙保温补助提高的建议，勉县住建局同意了没', at: '勉县', says: ['暂不调整'] },
    // Nothing of the event itself: how else it stands.
    { q: '徐家坪安置小区完工没', says: ['加快推进'] },
    { q: '杜仲产业园投产没有', says: ['已开工建设'] },
    // Near misses: a name no page has, one whose page tells nothing of it.
    { q: '高家坝隧道通了没' },
    { q: '杜仲博物馆开馆没有', at: '略阳县' },
  ]);
});
