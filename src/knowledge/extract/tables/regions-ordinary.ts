/** Names of places that are also ordinary words, and words that only contain a place's name. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Full names that mostly mean something else: read only straight after their parent (晋城市城区). */
export const genericFullNames = list(`
城区 郊区 矿区 林区 东区 西区 新城区 老城区 新市区 市中区 城中区 城东区 城西区 城北区 城关区 东城区 西城区
港口区 海港区 口岸区 开发区 高新区 站前区 滨湖区 滨江区 古城区 宝山区 大通区 江南区 河口区 南关区 北关区 西湖区
`);

/** Short names that say what is done to projects: never read alone, not even in a question. */
export const verbLikeShortNames = list(
  '新建 合作 通道 资源 开放 解放 友好 互助 延长 港口 城中 市中 城区 建设 富裕 大化 化州',
);

/** Short names of provinces and prefectures that are words of their own: read when the text supports them. */
export const ordinaryPrefectures = list(
  '来宾 朝阳 中山 白山 阿里 山南 大同 安康 日照 白银 海东 红河 长治 开封',
);

/** Short names of counties that are words, brands or parts of company names: never read in articles. */
export const ordinaryCounties = list(`
东城 西城 朝阳 和平 河东 河西 南开 长安 桥西 桥东 新华 海港 复兴 大城 大名 清河 新河 沙河 南宫 临城 满城 安新 兴隆
运河 三河 平山 无极 青龙 高阳 望都 新乐 永年 平泉 大厂 故城 文安 小店 平定 上党 和顺 永和 大宁 方山 交口 柳林 新城 回民
玉泉 东河 青山 海南 红山 松山 商都 化德 正蓝 大东 铁西 新民 中山 西岗 铁东 立山 千山 明山 元宝 振兴 振安 东港 古塔 太和
黑山 站前 西市 老边 太平 细河 白塔 宏伟 灯塔 盘山 银州 连山 兴城 南关 二道 绿园 龙潭 丰满 梨树 龙山 西安 东昌 长白 长岭
通河 大安 和龙 安图 道里 道外 平房 双城 方正 木兰 延寿 尚志 龙江 建华 铁锋 向阳 工农 南山 兴安 东山 兴山 尖山 宝山 集贤
友谊 龙凤 大同 前进 东风 新兴 桃山 东安 阳明 爱民 林口 北安 明水 庆安 安达 海林 东宁 静安 长宁 虹口 金山 松江 玄武 鼓楼
滨湖 云龙 天宁 钟楼 新北 海门 启东 海安 连云 东海 建湖 滨海 响水 大丰 东台 高港 兴化 上城 西湖 滨江 钱塘 江北 镇海 鹿城
南湖 海盐 平湖 长兴 文成 新昌 东阳 金东 常山 开化 江山 三门 天台 临海 龙泉 青田 松阳 云和 庆元 无为 博望 大通 花山 雨山
太湖 大观 怀远 来安 全椒 界首 天长 明光 金安 叶集 东至 石台 定远 宁国 集美 思明 同安 翔安 建宁 泰宁 将乐 清流 大田 永安
平和 政和 顺昌 福安 福清 古田 东湖 安义 进贤 乐平 莲花 安源 青原 永丰 会同 永新 峡江 全南 信丰 大余 兴国 安远 崇义 万年
广信 东乡 南城 玉山 德兴 万安 新干 高安 乐安 天桥 历城 长清 市南 市北 河口 福山 海阳 微山 泰山 东平 平原 庆云 惠民 阳信
牡丹 成武 东明 中原 二七 金水 上街 管城 顺河 老城 新安 卫东 石龙 文峰 北关 山城 红旗 中站 马村 博爱 台前 湖滨 卧龙 方城
社旗 西平 正阳 商城 光山 新县 民权 宁陵 太康 西华 江岸 铁山 西陵 远安 当阳 华容 公安 大悟 云梦 应城 建始 红安 通城 通山
赤壁 广水 保康 宜城 英山 咸安 石首 芙蓉 天心 开福 雨花 望城 荷塘 天元 石峰 南岳 洞口 双清 大祥 北塔 君山 云溪 桃源 石门
安乡 北湖 凤凰 双牌 永兴 安仁 中方 新田 蓝山 双峰 江华 永定 天河 白云 福田 宝安 龙华 光明 南海 三水 高明 江海 金湾 南沙
坡头 四会 龙门 封开 平远 海丰 紫金 连平 东源 阳春 清新 普宁 云安 广宁 怀集 江南 鱼峰 三江 七星 平乐 东兴 上思 灵山 兴业
北流 右江 凌云 乐业 钟山 金秀 江州 大新 天等 东方 万宁 文昌 白沙 海棠 天涯 美兰 南岸 大足 长寿 合川 城口 石柱 奉节 锦江
青羊 金牛 成华 新都 大邑 东坡 安居 大英 三台 朝天 沙湾 高坪 嘉陵 南部 前锋 通江 通川 石棉 天全 宝兴 名山 雨城 大竹 万源
江安 仁和 盐边 合江 中江 金川 小金 黑水 红原 九龙 新龙 德格 白玉 会东 德昌 喜德 金阳 花溪 开阳 修文 赤水 关岭 紫云 大方
金沙 万山 江口 玉屏 平塘 兴义 兴仁 三穗 天柱 锦屏 长顺 三都 独山 盘龙 官渡 西山 安宁 富民 石林 通海 新平 古城 永善 大关
水富 南华 红河 文山 元阳 祥云 城关 当雄 比如 安多 双湖 莲湖 未央 雁塔 蓝田 金台 太白 永寿 长武 武功 三原 兴平 宝塔 吴起
甘泉 黄龙 黄陵 子长 西乡 宁强 石泉 紫阳 白河 平利 镇安 丹凤 山阳 横山 白水 富平 合阳 西固 平川 白银 清水 武山 民乐 高台
金塔 正宁 安定 两当 康乐 城东 城西 城北 平安 民和 共和 同德 河南 河北 兴海 兴庆 西夏 金凤 永宁 利通 盐池 同心 新星 天山
新市 温泉 和静 新和 新源 民丰 裕民 福海 青河 全州 龙湾 路桥 路南 路北 阳高 云溪 源城 新野 东兰 龙湖 金平 牧野 解放
`);

/** Longer words that hold a place's name and are no place. A name inside one of them is not read. */
export const notPlaces: readonly string[] = [
  '底前海', // 8月底前|海川食品
  '沿海城市', // 海城市
  '临海城市',
  '适应城市', // 应城市
  '对应城市',
  '管理县', // 理县
  '办理县',
  '提高县', // 高县
  '建成县', // 成县
  '完成县',
  '长治久安',
  '日照时',
  '入海口',
  '出海口',
  '哈密瓜',
  '阿里巴巴',
  '阿里云',
  '敦煌网',
  '中山装',
  '公安县级', // 公安 is here the police
];
