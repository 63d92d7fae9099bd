// Of the product: it is said to be 0 exactly when it is.
  reg [31:0] f_q = 0, f_p = 0;
  reg [1:0] f_n = 0;
  always @(posedge clock) begin
    f_q <= quantity; f_p <= price; if (f_n != 2) f_n <= f_n + 1;
  end
  localparam [31:0] F_MOST = 32'hffff * 32'hffff;
  always @(*) if (f_n != 0) begin
    assert ((low$q == 0) == (f_q[15:0] == 0 || f_p[15:0] == 0));
    assert ((cross_0$q == 0) == (f_q[15:0] == 0 || f_p[31:16] == 0));
    assert ((cross_1$q == 0) == (f_q[31:16] == 0 || f_p[15:0] == 0));
    assert ((high$q == 0) == (f_q[31:16] == 0 || f_p[31:16] == 0));
    assert (low$q <= F_MOST && cross_0$q <= F_MOST && cross_1$q <= F_MOST && high$q <= F_MOST);
    assert (zero_1$q == (f_q == 0 || f_p == 0));
  end
  always @(*) if (f_n == 2) p_zero: assert (zero == (product == 0));
