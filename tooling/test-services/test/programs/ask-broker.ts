// Prints where the run's Redis server is.
import { redisServer } from '../../src/index.ts'

console.log((await redisServer()).port)
