// From the register to the verdict (names begin with w, for ports begin with f): whoever is switched off fails every verdict from the fifth cycle
// behind the write on, and no other does; switched on again likewise.
  wire [8:0] w_who;
  wire w_in_all, w_in_account, w_in_session;
  wire w_set = r_write && r_address == 12'h020;
  wire w_clear = r_write && r_address == 12'h024 && r_data[29:16] == 14'h2c1a;
  wire [1:0] w_whose = r_data[31:30];
  reg w_all = 0, w_account = 0, w_session = 0;
  // As it was, the newest first: a cycle ago, two, three, four.
  reg [3:0] w_alls = 0, w_accounts = 0, w_sessions = 0;
  // The row that was asked for three cycles ago is that of `w_who`.
  reg [2:0] w_at_account = 0, w_at_session = 0;
  always @(posedge clock) begin
    if ((w_set | w_clear) && w_whose == 0) w_all <= w_set;
    if ((w_set | w_clear) && w_whose == 1 && r_data[7:0] == w_who[7:0]) w_account <= w_set;
    if ((w_set | w_clear) && w_whose == 2 && r_data[8:0] == w_who) w_session <= w_set;
    w_alls <= {w_alls[2:0], w_all};
    w_accounts <= {w_accounts[2:0], w_account};
    w_sessions <= {w_sessions[2:0], w_session};
    w_at_account <= {w_at_account[1:0], core$f_account[7:0] == w_who[7:0]};
    w_at_session <= {w_at_session[1:0], core$slot == w_who};
  end
  always @(*) begin
    // What the switches are held against in formal/kills.svh follows from the writes.
    assert (w_in_all == w_alls[0]);
    assert (w_in_account == w_accounts[0]);
    assert (w_in_session == w_sessions[0]);
    p_all: assert (v_fails[0] == w_alls[3]);
    if (w_at_account[2]) p_account: assert (v_fails[1] == w_accounts[3]);
    if (w_at_session[2]) p_session: assert (v_fails[2] == w_sessions[3]);
  end
