// The wide block with a MAC before and behind it, which has a clock of its own: frames through it,
// a damaged one not, and its registers.
`timescale 1ps/1ps
`default_nettype none
module bench;
  reg in_clock = 0, out_clock = 0;
  always #3200 in_clock = !in_clock;
  always #3199 out_clock = !out_clock;

  reg         valid = 0, last = 0, user = 0;
  reg  [63:0] data = 0;
  reg  [7:0]  keep = 0;
  wire        m_valid, m_last;
  reg         m_ready = 0;
  wire [63:0] m_data;
  wire [7:0]  m_keep;
  reg         awvalid = 0, wvalid = 0, arvalid = 0;
  reg  [11:0] address = 0;
  reg  [31:0] wdata = 0;
  wire        awready, wready, bvalid, arready, rvalid;
  wire [31:0] rdata;
  wire [15:0] damaged, dropped;
  wide #(.BITS(6)) block(
    .s_axis_aclk(in_clock), .s_axis_tvalid(valid), .s_axis_tdata(data), .s_axis_tkeep(keep),
    .s_axis_tlast(last), .s_axis_tuser(user),
    .m_axis_aclk(out_clock), .m_axis_tvalid(m_valid), .m_axis_tready(m_ready),
    .m_axis_tdata(m_data), .m_axis_tkeep(m_keep), .m_axis_tlast(m_last),
    .s_axil_awvalid(awvalid), .s_axil_awready(awready), .s_axil_awaddr(address),
    .s_axil_wvalid(wvalid), .s_axil_wready(wready), .s_axil_wdata(wdata),
    .s_axil_bvalid(bvalid), .s_axil_bready(1'b1), .s_axil_bresp(),
    .s_axil_arvalid(arvalid), .s_axil_arready(arready), .s_axil_araddr(address),
    .s_axil_rvalid(rvalid), .s_axil_rready(1'b1), .s_axil_rdata(rdata), .s_axil_rresp(),
    .damaged(damaged), .dropped(dropped)
  );

  integer wrong = 0;
  function [7:0] byte_of(input integer frame, input integer at);
    byte_of = frame * 37 + at * 3 + 1;
  endfunction

  integer at, lane;
  task send(input integer frame, input integer bytes, input is_damaged);
    for (at = 0; at < bytes; at = at + 8) begin
      valid <= 1;
      last <= at + 8 >= bytes;
      user <= is_damaged & at + 8 >= bytes;
      for (lane = 0; lane < 8; lane = lane + 1) begin
        data[8 * lane +: 8] <= byte_of(frame, at + lane);
        keep[lane] <= at + lane < bytes;
      end
      @(posedge in_clock) #100;
    end
  endtask

  // Out of it, in their order. Once a frame has begun, each beat that is taken is followed by one.
  integer frame = 0, got = 0, of, began = 0;
  integer sizes [0:3];
  initial begin sizes[0] = 64; sizes[1] = 61; sizes[2] = 200; sizes[3] = 99; end
  always @(posedge out_clock) begin
    m_ready <= #100 $random;
    if (began & !m_valid) wrong = wrong + 1;
    if (m_valid & m_ready) begin
      for (of = 0; of < 8; of = of + 1) if (m_keep[of]) begin
        if (m_data[8 * of +: 8] !== byte_of(frame == 3 ? 5 : frame, got)) wrong = wrong + 1;
        got = got + 1;
      end
      began = !m_last;
      if (m_last) begin
        if (got != sizes[frame]) wrong = wrong + 1;
        frame = frame + 1;
        got = 0;
      end
    end
  end

  task read(input [11:0] from, input [31:0] right);
    begin
      address <= from; arvalid <= 1;
      @(posedge in_clock); while (!arready) @(posedge in_clock);
      #100 arvalid <= 0;
      while (!rvalid) @(posedge in_clock);
      if (rdata !== right) begin
        wrong = wrong + 1;
        $display("%h is %h", from, rdata);
      end
      repeat (2) @(posedge in_clock);
      #100;
    end
  endtask
  task write(input [11:0] to, input [31:0] what);
    begin
      address <= to; wdata <= what; awvalid <= 1; wvalid <= 1;
      @(posedge in_clock); while (!awready) @(posedge in_clock);
      #100 awvalid <= 0; wvalid <= 0;
      while (!bvalid) @(posedge in_clock);
      repeat (2) @(posedge in_clock);
      #100;
    end
  endtask

  initial begin
    repeat (4) @(posedge in_clock);
    #100;
    read(12'h000, 32'h4f435859);
    write(12'h010, 32'd4711);
    read(12'h010, 32'd4711);
    // Back to back: two frames, a damaged one, another, one that is longer than there is room, a last.
    send(0, 64, 0);
    send(1, 61, 0);
    send(9, 70, 1);
    send(2, 200, 0);
    send(9, 1000, 0);
    valid <= 0;
    repeat (400) @(posedge in_clock);
    #100;
    send(5, 99, 0);
    valid <= 0;
    repeat (400) @(posedge in_clock);
    if (wrong == 0 & frame == 4 & damaged == 1 & dropped == 1) $display("PASS");
    else $display("FAIL %0d wrong, %0d frames, %0d damaged, %0d dropped", wrong, frame, damaged,
                  dropped);
    $finish;
  end
endmodule
`default_nettype wire
