// Of a memory (that of the kill switches of sessions): a read says what was written to the row last,
// if it is not written in the cycle of the read.
  (* anyconst *) wire [8:0] f_row;
  reg [1:0] f_kept = 0, f_kept_1 = 0;
  reg f_asked = 0;
  always @(posedge clock) begin
    if (write && write_address == f_row) f_kept <= write_data;
    f_kept_1 <= f_kept;
    f_asked <= read_address == f_row && !(write && write_address == f_row);
  end
  always @(*) begin
    assert (mem[f_row] == f_kept);
    if (f_asked) p_read: assert (read_data == f_kept_1);
  end
