import { describe, expect, it } from 'vitest'
import { createOwnRolesReader } from '../../../src/formats/ownRoles/ownRoles'
import { aRequest } from './aRequest'

const read = (...files: readonly (readonly [name: string, text: string])[]) =>
  createOwnRolesReader()(aRequest(Object.fromEntries(files)), () => undefined)

const ROLES = ['shop.csv', 'id,title,level\nclerk,Clerk,1\nchief,Chief,2\n'] as const
const MOVES = ['moves.csv', 'from,to,kind\nclerk,chief,promotion\n'] as const
const TASKS = ['all tasks.csv', 'role,task id,task\nclerk,1,Serves\nchief,2,Plans\n'] as const
const FIRST = ['a.csv', 'Title,Level\nCook,1\n'] as const
const SECOND = ['b.csv', 'Title,Level\nWaiter,1\n'] as const

describe('a map of several files', () => {
  it.each([[[ROLES, MOVES, TASKS]], [[TASKS, MOVES, ROLES]], [[MOVES, ROLES, TASKS]]])(
    '[OWN1] is called after the one that lists the roles, and has its id, in any order',
    async (files) => {
      const { title, graph } = await read(...files)
      expect([title, graph?.id]).toEqual(['shop', 'shop'])
    },
  )

  it('[OWN1] is called after the first by name where they tell the same of roles', async () => {
    expect((await read(SECOND, FIRST)).title).toBe('a')
    expect((await read(FIRST, SECOND)).title).toBe('a')
  })

  it('is called after a file that was read to no table where there is no other', async () => {
    expect((await read(['none.csv', ''])).title).toBe('none')
  })
})
