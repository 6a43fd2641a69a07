import type { Migration } from 'kysely/migration'

export const createReadModels: Migration = {
  async up(db) {
    await db.schema
      .createTable('orders_products')
      .addColumn('sku', 'varchar(64)', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('price_cents', 'integer', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('orders_list')
      .addColumn('id', 'varchar(36)', (column) => column.primaryKey())
      .addColumn('customer', 'text', (column) => column.notNull())
      .addColumn('lines', 'text', (column) => column.notNull())
      .addColumn('lines_reserved', 'integer', (column) => column.notNull())
      .addColumn('total_cents', 'integer', (column) => column.notNull())
      .addColumn('status', 'varchar(16)', (column) => column.notNull())
      .addColumn('reason', 'varchar(32)')
      .addColumn('refund_cents', 'integer', (column) => column.notNull())
      .addColumn('pay_by', 'varchar(24)', (column) => column.notNull())
      .addColumn('placed_at', 'varchar(24)', (column) => column.notNull())
      .addColumn('updated_at', 'varchar(24)', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('orders_list_newest_first').on('orders_list').columns(['placed_at', 'id']).execute()
    // What is overdue: few rows of many, all with one status.
    await db.schema.createIndex('orders_list_to_be_paid').on('orders_list').columns(['status', 'pay_by']).execute()
    await db.schema
      .createTable('orders_stock')
      .addColumn('sku', 'varchar(64)', (column) => column.primaryKey())
      .addColumn('on_hand', 'integer', (column) => column.notNull())
      .addColumn('reserved', 'integer', (column) => column.notNull())
      .addColumn('dispatched', 'integer', (column) => column.notNull())
      .addColumn('refused', 'integer', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('orders_streams')
      .addColumn('aggregate_type', 'varchar(64)', (column) => column.notNull())
      .addColumn('aggregate_id', 'varchar(64)', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('last_event', 'varchar(64)', (column) => column.notNull())
      .addColumn('updated_at', 'varchar(24)', (column) => column.notNull())
      .addPrimaryKeyConstraint('orders_streams_key', ['aggregate_type', 'aggregate_id'])
      .execute()
    await db.schema.createIndex('orders_streams_newest_first').on('orders_streams').column('updated_at').execute()
  },

  async down(db) {
    for (const table of ['orders_streams', 'orders_stock', 'orders_list', 'orders_products']) {
      await db.schema.dropTable(table).execute()
    }
  },
}
