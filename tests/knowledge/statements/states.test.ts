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

describe('what a page says of itself and of those who speak in it', () => {
  check([
    { q: '宁强提案会办的是哪两家', at: '宁强县', says: ['县林业局、县财政局'] },
    { q: '宁强提案主办单位是哪个', at: '宁强县', says: ['县水利局'] },
    { q: '汉江源步道的提案是哪位委员等人提的', says: ['白云鹏'] },
    { q: '宁强提案分管领导是谁', at: '宁强县', says: ['石敬之'] },
    { q: '宁强整改清单报送给谁', at: '宁强县', says: ['县水利局'] },
    { q: '佛坪土地的事是谁答的', at: '佛坪县', says: ['柏松年'] },
    { q: '佛坪县财政局局长是谁', at: '佛坪县', says: ['江若水'] },
    { q: '宁强县联系人是谁', at: '宁强县' },
  ]);
});

describe('names in quotation marks, digits of a code, how often', () => {
  check([
    { q: '宁强落实的是哪四个字的工作理念', at: '宁强县', says: ['源头先行'] },
    { q: '宁强推广的是什么模式', at: '宁强县', says: ['河长巷长'] },
    { q: '宁强“1+4”布局里那个4说的是什么', at: '宁强县', says: ['羌寨、茶园、古道、温泉'], not: ['主景区'] },
    { q: '宁强1+4是什么', at: '宁强县', says: ['主景区', '羌寨'] },
    { q: '汉江源专班多久开一次例会、多久通报一次', says: ['每周五', '每月通报'] },
    { q: '汉江源步道一期什么时候打通', says: ['2023年10月'] },
    { q: '宁强的什么战略', at: '宁强县' },
  ]);
});

describe('the rest of a list, and where guests are', () => {
  check([
    { q: '宁强步道分段包抓后面还有哪几样', at: '宁强县', says: ['分段包抓、挂图推进、逐月销号'] },
    { q: '宁强挂图推进那一串完整的是什么', at: '宁强县', says: ['逐月销号'] },
    { q: '羌药检测中心落在哪个园子里', says: ['江源科创园'] },
    { q: '宁强列单督战那一串完整的是什么', at: '宁强县' },
  ]);
});
