/** What the adapters call the same kinds of columns, as SQL. */
export interface SchemaTypes {
  /** Compared by code points, whatever the database's own idea of an alphabet. */
  readonly text: string;
  /** Holds milliseconds since the epoch. */
  readonly integer: string;
  /** An integer key that counts up by itself and never gives a number twice. */
  readonly counting: string;
}
