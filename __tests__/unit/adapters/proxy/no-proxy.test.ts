import { describe, expect, test } from '@jest/globals'
import { isDirect } from '../../../../src/adapters/proxy/no-proxy.ts'

const OOS = 'https://oos.cn-hangzhou.aliyuncs.com'

describe('a host is asked directly', () => {
  test.each([
    ['*', OOS],
    ['aliyuncs.com', OOS],
    ['.aliyuncs.com', OOS],
    ['*.aliyuncs.com', OOS],
    ['aliyuncs.com.', OOS],
    ['ALIYUNCS.com', OOS],
    ['aliyuncs.com', 'https://oos.cn-hangzhou.aliyuncs.com.'],
    ['example.org, aliyuncs.com', OOS],
    ['example.org  aliyuncs.com', OOS],
    ['oos.cn-hangzhou.aliyuncs.com', OOS],
    ['aliyuncs.com', 'https://aliyuncs.com'],
    ['.aliyuncs.com', 'https://aliyuncs.com'],
    ['aliyuncs.com:443', OOS],
    ['aliyuncs.com:8443', `${OOS}:8443`],
    ['127.0.0.1', 'https://127.0.0.1:8443'],
    ['127.0.0.1:8443', 'https://127.0.0.1:8443'],
    ['10.0.0.0/8', 'https://10.1.2.3'],
    ['10.1.2.3/32', 'https://10.1.2.3'],
    ['0.0.0.0/0', 'https://10.1.2.3'],
    ['::1', 'https://[::1]'],
    ['[::1]', 'https://[::1]'],
    ['[::1]:8443', 'https://[::1]:8443'],
    ['0:0:0:0:0:0:0:1', 'https://[::1]'],
    ['fd00::/8', 'https://[fd12::1]'],
    ['[fd00::]/8', 'https://[fd12::1]'],
  ])('%s covers %s', (noProxy, url) => expect(isDirect(url, noProxy)).toBe(true))
})

describe('a host goes through the proxy', () => {
  test.each([
    ['', OOS],
    [' , ', OOS],
    ['yuncs.com', OOS],
    ['*yuncs.com', OOS],
    ['a*', OOS],
    ['.', OOS],
    ['com.', 'https://example.comx'],
    ['cn-hangzhou.aliyuncs.com.evil.org', OOS],
    ['aliyuncs.com:8443', OOS],
    ['7.0.0.1', 'https://127.0.0.1'],
    ['.0.0.1', 'https://127.0.0.1'],
    ['10.0.0.0/8', 'https://11.1.2.3'],
    ['10.0.0.0/33', 'https://10.0.0.0'],
    ['10.0.0.0/', 'https://10.0.0.0'],
    ['10.0.0.0/x', 'https://10.0.0.0'],
    ['10.0.0.0/8', OOS],
    ['fd00::/8', 'https://[fe12::1]'],
    ['::/0', 'https://10.0.0.1'],
  ])('%j does not cover %s', (noProxy, url) => expect(isDirect(url, noProxy)).toBe(false))
})
