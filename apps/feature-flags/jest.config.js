export { default } from '@modkit/presets/jest'
