import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** An employee with skills. The name is sealed. */
@Entity('staff')
export class StaffMember {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  nameSealed!: string;

  @Column({ type: 'text' })
  nameHash!: string;

  @Column({ type: 'text', array: true })
  skills!: string[];

  @VersionColumn()
  version!: number;
}
