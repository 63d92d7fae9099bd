// Of a memory that is exact (that of the quotes): a read says what was written to the row last,
// before the cycle of the read.
  (* anyconst *) wire [$bits(read_address)-1:0] f_row;
  reg [$bits(read_data)-1:0] f_kept = 0, f_kept_1 = 0;
  reg f_asked = 0;
  always @(posedge clock) begin
    if (write && write_address == f_row) f_kept <= write_data;
    f_kept_1 <= f_kept;
    f_asked <= read_address == f_row;
  end
  always @(*) begin
    assert (mem[f_row] == f_kept);
    if (f_asked) p_read: assert (read_data == f_kept_1);
  end
