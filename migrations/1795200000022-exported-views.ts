import type { MigrationInterface, QueryRunner } from 'typeorm';
import { exportView } from './exported-view.js';

/** What slices let those above them read in statements of their own (docs/design.md, "Whose table it is"). */
export class ExportedViews1795200000022 implements MigrationInterface {
  name = 'ExportedViews1795200000022';

  async up(runner: QueryRunner): Promise<void> {
    // fleet: who is on a shift; position 0 is the driver.
    await exportView(
      runner,
      'shift_crew',
      'SELECT municipality, shift_id, staff_id, position FROM shift_staff',
    );
    // recipients: when each mostly collects; both are null where nothing is usual.
    await exportView(
      runner,
      'usual_pickup',
      'SELECT municipality, id AS recipient_id, usual_point_id AS point_id, usual_time AS time FROM recipient',
    );
    // recipients: who is told by text message (has a number and has agreed to it), from when until when (null: no end).
    await exportView(
      runner,
      'reached_by_text_message',
      `SELECT consent.municipality, consent.recipient_id, consent.granted_from AS from_date, consent.until_date
       FROM consent JOIN recipient ON recipient.id = consent.recipient_id
       WHERE consent.purpose = 'SMS' AND recipient.phone_sealed IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW reached_by_text_message, usual_pickup, shift_crew');
  }
}
