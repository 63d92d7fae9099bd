// Of the kill switches: whoever is switched off is so four cycles later, and until switched on.
  (* anyconst *) wire [8:0] f_who;
  reg f_all = 0, f_all_1 = 0, f_all_2 = 0;
  reg f_account = 0, f_account_1 = 0, f_account_2 = 0;
  reg f_session = 0, f_session_1 = 0, f_session_2 = 0;
  reg f_at_account = 0, f_at_account_1 = 0, f_at_session = 0, f_at_session_1 = 0;
  always @(posedge clock) begin
    if (write && whose == 0) f_all <= on;
    if (write && whose == 1 && which[7:0] == f_who[7:0]) f_account <= on;
    if (write && whose == 2 && which == f_who) f_session <= on;
    f_all_1 <= f_all;
    f_all_2 <= f_all_1;
    f_account_1 <= f_account;
    f_account_2 <= f_account_1;
    f_session_1 <= f_session;
    f_session_2 <= f_session_1;
    f_at_account <= account == f_who[7:0];
    f_at_account_1 <= f_at_account;
    f_at_session <= slot == f_who;
    f_at_session_1 <= f_at_session;
  end
  always @(*) begin
    // What a memory says of a row that is not being written is what was last written to it
    // (formal/memory.svh); commands are a cycle on their way there.
    assume (!f_at_account || met_account$q || accounts$read_data[0] == f_account_2);
    assume (!f_at_session || met_session$q || sessions$read_data[0] == f_session_2);
    assert (everybody_1$q == f_all_1);
    p_all: assert (all == f_all_2);
    if (f_at_account_1) p_account: assert (of_account == f_account_2);
    if (f_at_session_1) p_session: assert (of_session == f_session_2);
    assert (everybody$q == f_all);
  end
