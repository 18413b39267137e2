/** What a language says in the charts. */
export interface ChartWording {
  /** The name of its pictures, before their theme. */
  readonly picture: string
  readonly configurations: string
  readonly time: string
  readonly apiCalls: string
  readonly lines: Readonly<Record<'plan' | 'validate' | 'bare' | 'calls' | 'leastCalls', string>>
}

/** What a language says of what was measured. Numbers come with their units. */
export interface Wording {
  readonly path: string
  readonly chart: ChartWording
  readonly machine: (node: string, cpus: number) => string
  readonly sizeHead: readonly string[]
  readonly latency: (told: {
    readonly delay: number
    readonly size: string
    readonly runs: number
    readonly plan: string
    readonly bare: string
    readonly ratio: string
  }) => string
  readonly edited: (told: {
    readonly edited: string
    readonly size: string
    readonly runs: number
    readonly plan: string
    readonly calls: string
    readonly leastCalls: string
  }) => string
  readonly creations: (told: {
    readonly size: string
    readonly runs: number
    readonly action: readonly string[]
    readonly cli: readonly string[]
  }) => string
  readonly partHead: readonly string[]
  /** What the parts make that do not make bytes. */
  readonly units: Readonly<Record<string, string>>
  readonly bytes: string
  readonly growthHead: readonly string[]
  readonly lessOne: (what: string) => string
}

export const ENGLISH: Wording = {
  path: 'docs/performance.md',
  chart: {
    picture: 'performance',
    configurations: 'Configurations',
    time: 'Time in ms',
    apiCalls: 'API calls',
    lines: {
      plan: 'plan',
      validate: 'validate',
      bare: 'bare round trips',
      calls: 'calls',
      leastCalls: 'minimum calls',
    },
  },
  machine: (node, cpus) => `Node ${node}, ${cpus} CPUs; medians.`,
  sizeHead: [
    'Configurations',
    'Files',
    'Runs',
    'Empty program',
    'Validate',
    'Validate : empty',
    'Plan',
    'Plan : empty',
    'Bare round trips',
    'Plan : bare',
    'CPU time of the plan',
    'Calls',
    'Minimum calls',
    'Calls, 10 records a page',
    'Peak memory',
  ],
  latency: ({ delay, size, runs, plan, bare, ratio }) =>
    `With a delay of ${delay} ms before each answer, ${size} configurations, ${runs} runs: a plan takes ${plan}, the bare round trips ${bare}: ratio ${ratio}.`,
  edited: ({ edited, size, runs, plan, calls, leastCalls }) =>
    `${edited} of ${size} edited by hand, ${runs} runs: ${plan}, ${calls} calls; the pages and one read of each edited object make ${leastCalls}.`,
  creations: ({ size, runs, action, cli }) =>
    `${size} creations, ${runs} runs: ${action.join(', ')} as the Action; ${cli.join(', ')} as the command line.`,
  partHead: ['Part, cold', 'Size', 'Runs', 'Time', 'CPU time', 'Result'],
  units: { 'read-configurations': 'configurations', 'read-keys': 'configurations', comment: 'characters' },
  bytes: 'bytes',
  growthHead: ['Growth with the number', 'Exponent of time', 'Exponent of CPU time'],
  lessOne: (what) => `${what}, minus that of one`,
}

const CHINESE: Wording = {
  path: 'docs/zh-CN/performance.md',
  chart: {
    picture: 'performance-zh-CN',
    configurations: '配置数',
    time: '时间（ms）',
    apiCalls: 'API 调用次数',
    lines: { plan: 'plan', validate: 'validate', bare: '裸往返', calls: '调用次数', leastCalls: '最少调用次数' },
  },
  machine: (node, cpus) => `Node ${node}，${cpus} 个 CPU；取中位数。`,
  sizeHead: [
    '配置数',
    '文件数',
    '运行次数',
    '空程序',
    'validate',
    'validate : 空程序',
    'plan',
    'plan : 空程序',
    '裸往返',
    'plan : 裸往返',
    'plan 的 CPU 时间',
    '调用次数',
    '最少调用次数',
    '每页 10 条记录时的调用次数',
    '内存峰值',
  ],
  latency: ({ delay, size, runs, plan, bare, ratio }) =>
    `每次响应前延迟 ${delay} ms，${size} 个配置，运行 ${runs} 次：plan 耗时 ${plan}，裸往返耗时 ${bare}，比值 ${ratio}。`,
  edited: ({ edited, size, runs, plan, calls, leastCalls }) =>
    `${size} 个配置中有 ${edited} 个经手工修改，运行 ${runs} 次：${plan}，${calls} 次调用；列表各页加上对每个被修改对象的一次读取共 ${leastCalls} 次。`,
  creations: ({ size, runs, action, cli }) =>
    `新建 ${size} 个配置，运行 ${runs} 次：作为 Action：${action.join('、')}；作为命令行：${cli.join('、')}。`,
  partHead: ['部分（冷启动）', '规模', '运行次数', '时间', 'CPU 时间', '结果'],
  units: { 'read-configurations': '个配置', 'read-keys': '个配置', comment: '个字符' },
  bytes: '字节',
  growthHead: ['随数量的增长', '时间的指数', 'CPU 时间的指数'],
  lessOne: (what) => `${what}，减去一个配置时的值`,
}

/** The languages of the page. */
export const WORDINGS: readonly Wording[] = [ENGLISH, CHINESE]
