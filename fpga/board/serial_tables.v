// Tables by a serial line: 8 bits, no parity, one stop bit.
//
// 20 bytes write a row: target (0 session, 1 symbol, 2 account, 3 settings), address (2), row (16), and
// the XOR of these 19. Numbers begin with their highest byte. A wrong sum writes nothing; a pause of
// two bytes begins anew. Settings: UDP port in bits 15 to 0, kill switch in bit 16.
`default_nettype none
module serial_tables #(parameter CYCLES_PER_BIT = 271) (
  input  wire         clock,
  input  wire         rx,
  output reg          session_write,
  output reg          symbol_write,
  output reg          account_write,
  output reg  [15:0]  address,
  output reg  [127:0] row,
  output reg  [15:0]  port,
  output reg          kill
);
  reg [2:0]   line = 3'b111;
  reg [15:0]  timer = 0;
  reg [3:0]   bits = 0;        // 0: none under way; then the start bit, eight bits, the stop bit
  reg [7:0]   shift = 0;
  reg [15:0]  pause = 0;
  reg [4:0]   bytes = 0;
  reg [7:0]   target = 0, sum = 0;
  reg [7:0]   value = 0;
  reg         there = 0;

  initial begin
    session_write = 0; symbol_write = 0; account_write = 0;
    address = 0; row = 0; port = 0; kill = 0;
  end

  always @(posedge clock) begin
    line <= {line[1:0], rx};
    there <= 0;
    if (bits == 0) begin
      // Sampled in the middle of each bit.
      timer <= CYCLES_PER_BIT / 2;
      if (!line[2]) bits <= 1;
    end else if (timer != 0) timer <= timer - 1;
    else begin
      timer <= CYCLES_PER_BIT - 1;
      bits <= bits + 1;
      if (bits == 1 && line[2]) bits <= 0;
      if (bits >= 2 && bits <= 9) shift <= {line[2], shift[7:1]};
      if (bits == 10) begin
        bits <= 0;
        value <= shift;
        there <= line[2];
      end
    end

    session_write <= 0; symbol_write <= 0; account_write <= 0;
    if (there) begin
      pause <= 0;
      sum <= bytes == 0 ? value : sum ^ value;
      bytes <= bytes + 1;
      if (bytes == 0) target <= value;
      else if (bytes <= 2) address <= {address[7:0], value};
      else if (bytes <= 18) row <= {row[119:0], value};
      else begin
        bytes <= 0;
        if (sum == value) begin
          session_write <= target == 0;
          symbol_write <= target == 1;
          account_write <= target == 2;
          if (target == 3) {kill, port} <= row[16:0];
        end
      end
    end else if (bits != 0) pause <= 0;
    else if (pause == CYCLES_PER_BIT * 20) bytes <= 0;
    else pause <= pause + 1;
  end
endmodule
`default_nettype wire
