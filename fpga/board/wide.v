// The pipeline as a block for a 10 Gb/s MAC of yours: AXI4-Stream at 64 bits in and out, AXI4-Lite for
// the registers. 156.25 MHz is a beat a cycle at line rate; nothing here waits for anything slower.
//
// - `s_axis` is what the MAC receives, without preamble and FCS. There is no `tready`: every beat is
//   taken, back to back. `tuser` with `tlast` says that the frame is damaged. `tkeep` counts with
//   `tlast` only, and has no holes.
// - `m_axis` is what the MAC sends: whole frames, `tvalid` never falls inside one, so a MAC that cannot
//   wait needs no buffer. Damaged frames, and those longer than 8 << BITS bytes, do not come out. It may have
//   a clock of its own.
// - `s_axil` is in the clock of `s_axis`: addresses of registers.md, words only, `wstrb` is ignored.
//   `wready` and `awready` come together. An access takes some cycles.
// - The other direction, from the venue, does not pass here: connect the two MACs.
// - No reset: all begins as configuration left it. Pulsing the reset of a MAC in the middle of a frame
//   leaves that frame open; the next one is then taken for the rest of it.
`default_nettype none
module wide #(parameter BITS = 11) (
  input  wire        s_axis_aclk,
  input  wire        s_axis_tvalid,
  input  wire [63:0] s_axis_tdata,    // the first byte in bits 7 to 0
  input  wire [7:0]  s_axis_tkeep,
  input  wire        s_axis_tlast,
  input  wire        s_axis_tuser,
  input  wire        m_axis_aclk,
  output wire        m_axis_tvalid,
  input  wire        m_axis_tready,
  output wire [63:0] m_axis_tdata,
  output wire [7:0]  m_axis_tkeep,
  output wire        m_axis_tlast,
  input  wire        s_axil_awvalid,
  output wire        s_axil_awready,
  input  wire [11:0] s_axil_awaddr,
  input  wire        s_axil_wvalid,
  output wire        s_axil_wready,
  input  wire [31:0] s_axil_wdata,
  output reg         s_axil_bvalid,
  input  wire        s_axil_bready,
  output wire [1:0]  s_axil_bresp,
  input  wire        s_axil_arvalid,
  output wire        s_axil_arready,
  input  wire [11:0] s_axil_araddr,
  output reg         s_axil_rvalid,
  input  wire        s_axil_rready,
  output reg  [31:0] s_axil_rdata,
  output wire [1:0]  s_axil_rresp,
  output wire [15:0] damaged,         // frames that did not go out because they were
  output wire [15:0] dropped          // and because they found no room; both in s_axis_aclk
);
  function [63:0] turned(input [63:0] data);
    turned = {data[7:0], data[15:8], data[23:16], data[31:24],
              data[39:32], data[47:40], data[55:48], data[63:56]};
  endfunction

  // Bytes that are not kept, of eight.
  reg [2:0] empty;
  always @(*)
    case (s_axis_tkeep)
      8'h01: empty = 7;
      8'h03: empty = 6;
      8'h07: empty = 5;
      8'h0f: empty = 4;
      8'h1f: empty = 3;
      8'h3f: empty = 2;
      8'h7f: empty = 1;
      default: empty = 0;
    endcase

  reg         s_valid = 0, s_last = 0, s_error = 0;
  reg  [2:0]  s_empty = 0;
  reg  [63:0] s_data = 0;
  always @(posedge s_axis_aclk) begin
    s_valid <= s_axis_tvalid;
    s_last <= s_axis_tlast;
    s_error <= s_axis_tuser;
    s_empty <= s_axis_tlast ? empty : 3'd0;
    s_data <= turned(s_axis_tdata);
  end

  // Registers: an access at a time.
  localparam IDLE = 2'd0, READ = 2'd1, ANSWER = 2'd2;
  reg  [1:0]  state = IDLE;
  reg  [2:0]  wait_left = 0;
  reg         r_write = 0;
  reg  [11:0] r_address = 0;
  reg  [31:0] r_data = 0;
  wire [31:0] r_value;
  wire        writes = state == IDLE & s_axil_awvalid & s_axil_wvalid;
  wire        reads = state == IDLE & s_axil_arvalid & !writes;
  assign s_axil_awready = writes;
  assign s_axil_wready = writes;
  assign s_axil_arready = reads;
  assign s_axil_bresp = 0;
  assign s_axil_rresp = 0;
  initial begin s_axil_bvalid = 0; s_axil_rvalid = 0; s_axil_rdata = 0; end

  always @(posedge s_axis_aclk) begin
    r_write <= writes;
    r_address <= writes ? s_axil_awaddr : reads ? s_axil_araddr : 12'd0;
    r_data <= s_axil_wdata;
    wait_left <= wait_left - 1;
    case (state)
      IDLE: begin
        wait_left <= 3;
        if (writes) begin
          state <= ANSWER;
          s_axil_bvalid <= 1;
        end else if (reads) state <= READ;
      end
      READ: if (wait_left == 0) begin
        s_axil_rdata <= r_value;
        s_axil_rvalid <= 1;
        state <= ANSWER;
      end
      default: if (s_axil_bvalid ? s_axil_bready : s_axil_rready) begin
        s_axil_bvalid <= 0;
        s_axil_rvalid <= 0;
        state <= IDLE;
      end
    endcase
  end

  wire        t_valid, t_ready, t_last, t_error;
  wire [2:0]  t_empty;
  wire [63:0] t_data;
  top pipeline(
    .clock(s_axis_aclk),
    .s_valid(s_valid), .s_last(s_last), .s_error(s_error), .s_empty(s_empty), .s_data(s_data),
    .r_write(r_write), .r_address(r_address), .r_data(r_data), .r_value(r_value),
    .t_valid(t_valid), .t_ready(t_ready), .t_last(t_last), .t_error(t_error),
    .t_empty(t_empty), .t_data(t_data),
    // No market data stands beside it.
    .c_valid(1'b0), .c_row(12'd0), .c_limits(62'd0), .c_ready(),
    // The records are in the trailers.
    .m_valid(), .m_number(), .m_length(), .m_account(), .m_well_formed(), .m_kind(), .m_side(),
    .m_user_ref(), .m_orig_ref(), .m_quantity(), .m_symbol(), .m_price(),
    .v_valid(), .v_fails(), .v_reason(),
    .f_valid(), .f_class(), .f_sequence(), .f_count(), .f_account(), .f_epoch(), .f_cycle()
  );

  wire [2:0]  m_empty;
  wire [63:0] m_data;
  frame_fifo #(.BITS(BITS)) room(
    .write_clock(s_axis_aclk), .in_valid(t_valid & t_ready), .in_last(t_last), .in_error(t_error),
    .in_empty(t_empty), .in_data(t_data), .in_ready(t_ready), .damaged(damaged), .dropped(dropped),
    .read_clock(m_axis_aclk), .out_valid(m_axis_tvalid), .out_last(m_axis_tlast),
    .out_empty(m_empty), .out_data(m_data), .out_ready(m_axis_tready)
  );
  assign m_axis_tdata = turned(m_data);
  assign m_axis_tkeep = m_axis_tlast ? 8'hff >> m_empty : 8'hff;
endmodule
`default_nettype wire
