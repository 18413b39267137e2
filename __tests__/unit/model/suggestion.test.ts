import { describe, expect, test } from '@jest/globals'
import { toSuggestion } from '../../../src/model/suggestion.ts'

describe('a suggestion', () => {
  test.each([
    ['DINGTALK', 'DingTalk'],
    ['DingTlk', 'DingTalk'],
    ['DingTak', 'DingTalk'],
    ['DingTallkk', 'DingTalk'],
    ['DingTalkxyz', undefined],
    ['Dingaaaa', undefined],
    ['Din', undefined],
  ])('for %s is %s', (found, suggestion) => {
    expect(toSuggestion(found, ['WeChat', 'DingTalk'])).toBe(suggestion)
  })

  test('is the nearest, and the first of several as near', () => {
    expect(toSuggestion('abcd', ['abxx', 'abcx', 'abcy'])).toBe('abcx')
    expect(toSuggestion('abcd', [])).toBeUndefined()
  })
})
