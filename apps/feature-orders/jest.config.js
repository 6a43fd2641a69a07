export { default } from '@modkit/test-services/jest'
