// MAC, buffer and MAC again, for tests: beats in, GMII between, beats out. The bytes on the way can be
// changed (`spoil_*`), as a bad cable would.
module top(clock,in_valid,in_last,in_error,in_empty,in_data,spoil_mask,spoil_error,gmii_data,gmii_valid,room_damaged,room_dropped,out_valid,out_last,out_error,out_empty,out_data);
  input wire clock;
  input wire in_valid;
  input wire in_last;
  input wire in_error;
  input wire [2:0] in_empty;
  input wire [63:0] in_data;
  input wire [7:0] spoil_mask;
  input wire spoil_error;
  output wire [7:0] gmii_data;
  output wire gmii_valid;
  output wire [15:0] room_damaged;
  output wire [15:0] room_dropped;
  output wire out_valid;
  output wire out_last;
  output wire out_error;
  output wire [2:0] out_empty;
  output wire [63:0] out_data;

  wire valid, last, ready;
  wire [2:0] empty;
  wire [63:0] data;

  frame_fifo #(.BITS(8)) room (
    .write_clock(clock), .in_valid(in_valid), .in_last(in_last), .in_error(in_error),
    .in_empty(in_empty), .in_data(in_data), .damaged(room_damaged), .dropped(room_dropped),
    .read_clock(clock), .out_valid(valid), .out_last(last), .out_empty(empty), .out_data(data),
    .out_ready(ready)
  );
  mac_tx tx (
    .clock(clock), .valid(valid), .last(last), .empty(empty), .data(data), .ready(ready),
    .txd(gmii_data), .tx_en(gmii_valid)
  );
  mac_rx rx (
    .clock(clock), .rxd_pad(gmii_data ^ spoil_mask), .rx_dv_pad(gmii_valid), .rx_er_pad(spoil_error),
    .valid(out_valid), .last(out_last), .error(out_error), .empty(out_empty), .data(out_data)
  );
endmodule
