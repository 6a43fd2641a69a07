import type { Contender } from '../contender.ts'
import { awilix } from './awilix.ts'
import { effect } from './effect.ts'
import { inversify } from './inversify.ts'
import { modkit } from './modkit.ts'
import { nestjs } from './nestjs.ts'
import { straightLine } from './straight-line.ts'
import { tsyringe } from './tsyringe.ts'

/** Everybody, the reference first. */
export const contenders: readonly Contender[] = [straightLine, modkit, tsyringe, awilix, effect, inversify, nestjs]
