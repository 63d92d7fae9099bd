// Of the kill switches: whoever is switched off stays so, three cycles later, until switched on.
  (* anyconst *) wire [8:0] f_who;
  reg f_all = 0, f_all_1 = 0, f_account = 0, f_session = 0, f_account_1 = 0, f_session_1 = 0;
  reg f_at_account = 0, f_at_session = 0;
  always @(posedge clock) begin
    if (write && whose == 0) f_all <= on;
    if (write && whose == 1 && which[7:0] == f_who[7:0]) f_account <= on;
    if (write && whose == 2 && which == f_who) f_session <= on;
    f_all_1 <= f_all;
    f_account_1 <= f_account;
    f_session_1 <= f_session;
    f_at_account <= account == f_who[7:0];
    f_at_session <= slot == f_who;
  end
  always @(*) begin
    p_all: assert (all == f_all_1);
    if (f_at_account) p_account: assert (of_account == f_account_1);
    if (f_at_session) p_session: assert (of_session == f_session_1);
    assert (everybody$q == f_all);
  end
